package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Call;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.BetweenExpression;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.DatatableExpression;
import io.github.sentinelcontent.kql.syntax.ErrorExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.ExpressionVisitor;
import io.github.sentinelcontent.kql.syntax.ExternalDataExpression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.IndexExpression;
import io.github.sentinelcontent.kql.syntax.LambdaExpression;
import io.github.sentinelcontent.kql.syntax.ListExpression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.syntax.TypeofExpression;
import io.github.sentinelcontent.kql.syntax.UnaryExpression;
import io.github.sentinelcontent.kql.syntax.WildcardExpression;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds scalar expressions over the columns of a relation, or over no columns at all. */
final class ExpressionBinder implements ExpressionVisitor<BoundExpression> {
    static final Constant UNKNOWN = new Constant(KqlType.UNKNOWN, null);

    private final BindContext context;
    private final @Nullable Relation row;
    private final ColumnSource columns;
    private final Operators operators;

    private ExpressionBinder(BindContext context, @Nullable Relation row, ColumnSource columns) {
        this.context = context;
        this.row = row;
        this.columns = columns;
        this.operators = new Operators(context);
    }

    /** Expressions without columns, as in let statements and function arguments of sources. */
    static ExpressionBinder withoutColumns(BindContext context) {
        return new ExpressionBinder(context, null, ColumnSource.NONE);
    }

    /** Expressions over the columns of the rows. */
    static ExpressionBinder over(BindContext context, Relation row) {
        return new ExpressionBinder(context, row, new RowColumns(context, row));
    }

    /** Expressions of the steps of {@code scan}. */
    static ExpressionBinder overSteps(BindContext context, Relation row, ScanColumns columns) {
        return new ExpressionBinder(context, row, columns);
    }

    /** Expressions of a function body: they see the arguments, which may depend on the rows, but not the columns. */
    static ExpressionBinder ofBody(BindContext context, @Nullable Relation row) {
        return new ExpressionBinder(context, row, ColumnSource.NONE);
    }

    /** Items of {@code summarize}: aggregations are collected and columns stand for the keys. */
    static ExpressionBinder overGroups(BindContext context, Relation row, GroupColumns groups) {
        return new ExpressionBinder(context, row, groups);
    }

    BoundExpression bind(Expression expression) {
        context.session().budget().take(1);
        return expression.accept(this);
    }

    BindContext context() {
        return context;
    }

    @Nullable
    Relation row() {
        return row;
    }

    ColumnSource columns() {
        return columns;
    }

    Operators operators() {
        return operators;
    }

    /** The value of an expression that must be scalar. */
    BoundExpression scalar(Bound bound, Span span) {
        if (bound instanceof ScalarValue value) {
            if (value.row() != null && value.row() != row) {
                context.error(
                        DiagnosticKind.SEMANTICS,
                        span,
                        "a value of the current row cannot be used in a sub-query",
                        null);
                return UNKNOWN;
            }
            return value.expression();
        }
        if (bound instanceof Relation relation) {
            if (!relation.missing()) {
                context.error(
                        DiagnosticKind.SEMANTICS,
                        span,
                        "a table stands where a single value is wanted",
                        "use toscalar(...) for the first value of the first row");
            }
            return UNKNOWN;
        }
        context.error(DiagnosticKind.SEMANTICS, span, "a function stands where a value is wanted", null);
        return UNKNOWN;
    }

    @Override
    public BoundExpression visitName(NameExpression expression) {
        BoundExpression column = columns.find(expression);
        if (column != null) {
            return column;
        }
        Bound named = Names.scalar(this, expression);
        if (named != null) {
            return scalar(named, expression.span());
        }
        return columns == ColumnSource.NONE ? unknownName(expression) : columns.missing(expression);
    }

    private BoundExpression unknownName(NameExpression expression) {
        context.error(
                DiagnosticKind.UNKNOWN_COLUMN,
                expression.span(),
                "name '" + expression.name() + "' is not known here",
                Nearest.hint(expression.name(), context.scope().all()));
        return UNKNOWN;
    }

    @Override
    public BoundExpression visitPath(PathExpression expression) {
        BoundExpression special = columns.path(expression);
        if (special != null) {
            return special;
        }
        BoundExpression target = bind(expression.target());
        if (!(expression.member() instanceof NameExpression member)) {
            context.error(DiagnosticKind.SEMANTICS, expression.member().span(), "a member name is wanted", null);
            return UNKNOWN;
        }
        Constant name = new Constant(KqlType.STRING, member.name());
        return member(expression.target(), target, "dynamic.member", name, member.span());
    }

    @Override
    public BoundExpression visitIndex(IndexExpression expression) {
        BoundExpression target = bind(expression.target());
        BoundExpression index = bind(expression.index());
        return member(
                expression.target(),
                target,
                "dynamic.index",
                index,
                expression.index().span());
    }

    private BoundExpression member(
            Expression source, BoundExpression target, String operator, BoundExpression key, Span span) {
        if (target.type() == KqlType.UNKNOWN) {
            return UNKNOWN;
        }
        if (target.type() != KqlType.DYNAMIC) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    span,
                    "a value of type " + target.type() + " has no members",
                    target.type() == KqlType.STRING && source instanceof NameExpression name
                            ? "write parse_json(" + name.name() + ") first"
                            : null);
            return UNKNOWN;
        }
        return operators.call(operator, List.of(target, key), KqlType.DYNAMIC, span);
    }

    @Override
    public BoundExpression visitLiteral(Literal literal) {
        if (Literals.isLeastLong(literal)
                && context.frame().text().charAt(literal.span().start()) == '-') {
            // the service reads the digits first and takes the sign for an operator
            context.error(
                    DiagnosticKind.SEMANTICS,
                    literal.span(),
                    "9223372036854775808 is not a value of type long",
                    "write long(-9223372036854775808)");
        }
        return Literals.constant(literal);
    }

    @Override
    public BoundExpression visitUnary(UnaryExpression expression) {
        return operators.sign(expression, bind(expression.operand()));
    }

    @Override
    public BoundExpression visitBinary(BinaryExpression expression) {
        if (expression.left() instanceof StarExpression) {
            return AnyColumn.bind(this, expression);
        }
        return operators.binary(expression, bind(expression.left()), bind(expression.right()));
    }

    @Override
    public BoundExpression visitIn(InExpression expression) {
        return new MembershipBinder(this).bind(expression);
    }

    @Override
    public BoundExpression visitBetween(BetweenExpression expression) {
        return operators.between(expression, bind(expression.value()), bind(expression.low()), bind(expression.high()));
    }

    @Override
    public BoundExpression visitCall(CallExpression call) {
        BoundExpression special = columns.call(this, call);
        if (special != null) {
            return special;
        }
        return scalar(CallBinder.bind(this, call), call.span());
    }

    @Override
    public BoundExpression visitNamedArgument(NamedArgument namedArgument) {
        return bind(namedArgument.value());
    }

    @Override
    public BoundExpression visitNamed(NamedExpression expression) {
        context.error(DiagnosticKind.SEMANTICS, expression.span(), "a name cannot be given here", null);
        return bind(expression.expression());
    }

    @Override
    public BoundExpression visitPipeline(PipelineExpression expression) {
        return scalar(TabularBinder.bind(this, expression), expression.span());
    }

    @Override
    public BoundExpression visitDatatable(DatatableExpression expression) {
        return scalar(TabularBinder.bind(this, expression), expression.span());
    }

    @Override
    public BoundExpression visitExternalData(ExternalDataExpression expression) {
        return scalar(TabularBinder.bind(this, expression), expression.span());
    }

    @Override
    public BoundExpression visitLambda(LambdaExpression expression) {
        context.error(DiagnosticKind.SEMANTICS, expression.span(), "a function cannot stand here", null);
        return UNKNOWN;
    }

    @Override
    public BoundExpression visitTypeof(TypeofExpression expression) {
        return new Constant(KqlType.STRING, Literals.type(expression.type()).keyword());
    }

    @Override
    public BoundExpression visitWildcard(WildcardExpression expression) {
        context.error(DiagnosticKind.SEMANTICS, expression.span(), "a wildcard cannot stand here", null);
        return UNKNOWN;
    }

    @Override
    public BoundExpression visitStar(StarExpression expression) {
        context.error(DiagnosticKind.SEMANTICS, expression.span(), "* cannot stand here", null);
        return UNKNOWN;
    }

    @Override
    public BoundExpression visitList(ListExpression expression) {
        context.error(DiagnosticKind.SEMANTICS, expression.span(), "a list cannot stand here", null);
        return UNKNOWN;
    }

    @Override
    public BoundExpression visitError(ErrorExpression expression) {
        return UNKNOWN;
    }

    /** Whether the expression is a constant or a call of constants, that is, free of columns. */
    static boolean isFreeOfColumns(BoundExpression expression) {
        if (expression instanceof Call call) {
            return call.arguments().stream().allMatch(ExpressionBinder::isFreeOfColumns);
        }
        return !(expression instanceof BoundExpression.ColumnValue);
    }
}
