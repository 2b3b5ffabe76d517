package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.AliasStatement;
import io.github.sentinelcontent.kql.syntax.ErrorStatement;
import io.github.sentinelcontent.kql.syntax.ExpressionStatement;
import io.github.sentinelcontent.kql.syntax.FunctionParameter;
import io.github.sentinelcontent.kql.syntax.LambdaExpression;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.QueryParametersStatement;
import io.github.sentinelcontent.kql.syntax.RestrictStatement;
import io.github.sentinelcontent.kql.syntax.SetStatement;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.Statement;
import io.github.sentinelcontent.kql.syntax.StatementVisitor;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds statements in order; names go into the scope, and the last expression is the result. */
final class StatementBinder implements StatementVisitor<@Nullable Bound> {
    private final BindContext context;
    private final @Nullable Relation row;
    private final Set<String> declared;

    /**
     * @param row the rows that arguments of the function may depend on; null for a query
     */
    StatementBinder(BindContext context, @Nullable Relation row) {
        this.context = context;
        this.row = row;
        this.declared = new HashSet<>(context.scope().own());
    }

    /** The result of a function body; one without a result is reported at the call. */
    Bound bindAll(List<Statement> statements, Span call) {
        Bound result = null;
        for (Statement statement : statements) {
            Bound value = statement.accept(this);
            result = value == null ? result : value;
        }
        if (result == null) {
            context.error(DiagnosticKind.NO_RESULT, call, "the function has no result", null);
            return ScalarValue.constant(ExpressionBinder.UNKNOWN);
        }
        return result;
    }

    /** The result of a query, null when no statement gives one. */
    @Nullable
    Bound bindQuery(List<Statement> statements) {
        Bound result = null;
        for (Statement statement : statements) {
            Bound value = statement.accept(this);
            result = value == null ? result : value;
        }
        return result;
    }

    @Override
    public @Nullable Bound visitLet(LetStatement statement) {
        String name = statement.name().name();
        if (!declared.add(name)) {
            context.error(DiagnosticKind.SEMANTICS, statement.name().span(), "'" + name + "' is declared twice", null);
        }
        if (statement.value() instanceof LambdaExpression lambda) {
            context.session().declare(name, statement.span(), context, lambda);
            return null;
        }
        Bound value = TabularBinder.bind(ExpressionBinder.ofBody(context, row), statement.value());
        context.scope().put(name, value instanceof Relation relation ? TabularBinder.shared(context, relation) : value);
        return null;
    }

    @Override
    public @Nullable Bound visitSet(SetStatement statement) {
        String option = statement.option().name();
        if (statement.value() != null && AutomaticBins.isOption(option)) {
            context.session()
                    .set(option, ExpressionBinder.withoutColumns(context).bind(statement.value()));
        }
        return null;
    }

    @Override
    public @Nullable Bound visitQueryParameters(QueryParametersStatement statement) {
        for (FunctionParameter parameter : statement.parameters()) {
            KqlType type = Literals.type(parameter.type());
            BoundExpression value = parameter.defaultValue() == null
                    ? new Constant(type, null)
                    : ExpressionBinder.withoutColumns(context).bind(parameter.defaultValue());
            declared.add(parameter.name().name());
            context.scope().put(parameter.name().name(), ScalarValue.constant(Conversions.convert(value, type)));
        }
        return null;
    }

    @Override
    public @Nullable Bound visitAlias(AliasStatement statement) {
        context.notSupported(statement.span(), "statement 'alias database'");
        return null;
    }

    @Override
    public @Nullable Bound visitRestrict(RestrictStatement statement) {
        context.notSupported(statement.span(), "statement 'restrict access'");
        return null;
    }

    @Override
    public Bound visitExpression(ExpressionStatement statement) {
        return TabularBinder.bind(ExpressionBinder.ofBody(context, row), statement.expression());
    }

    @Override
    public @Nullable Bound visitError(ErrorStatement statement) {
        return null;
    }
}
