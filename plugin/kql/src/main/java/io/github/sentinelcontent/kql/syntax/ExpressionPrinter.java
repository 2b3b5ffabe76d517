package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Prints expressions with the brackets that precedence asks for. */
final class ExpressionPrinter implements ExpressionVisitor<Void> {
    private static final int PREFIX = InfixOperator.HIGHEST + 1;
    private static final int POSTFIX = PREFIX + 1;

    /** Names that would be read as something else where a query or statement may begin, or before a bracket. */
    private static final Set<String> BRACKETED = Set.of(
            "alias",
            "bool",
            "datatable",
            "declare",
            "externaldata",
            "external_data",
            "false",
            "False",
            "FALSE",
            "guid",
            "let",
            "materialize",
            "restrict",
            "true",
            "True",
            "TRUE",
            "typeof",
            "view");

    private final StringBuilder out;
    private final SchemaPrinter schemas;
    private final OperatorPrinter operators;
    private final SyntaxPrinter statements;

    ExpressionPrinter(StringBuilder out) {
        this.out = out;
        this.schemas = new SchemaPrinter(out, this);
        this.operators = new OperatorPrinter(out, this);
        this.statements = new SyntaxPrinter(out, this);
    }

    SchemaPrinter schemas() {
        return schemas;
    }

    SyntaxPrinter statements() {
        return statements;
    }

    /** Prints an expression, a pipeline in brackets. */
    void print(Expression expression) {
        printAt(expression, InfixOperator.LOWEST);
    }

    /** Prints an expression where a pipeline needs no brackets. */
    void printOpen(Expression expression, String pipe) {
        if (expression instanceof PipelineExpression pipeline) {
            pipeline(pipeline, pipe);
        } else {
            print(expression);
        }
    }

    void printList(List<? extends Expression> list) {
        separated(list, this::print);
    }

    <T> void separated(List<T> items, Consumer<? super T> printer) {
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            printer.accept(items.get(i));
        }
    }

    private void printAt(Expression expression, int least) {
        boolean brackets = level(expression) < least;
        out.append(brackets ? "(" : "");
        if (brackets) {
            printOpen(expression, " | ");
        } else {
            expression.accept(this);
        }
        out.append(brackets ? ")" : "");
    }

    private static int level(Expression expression) {
        if (expression instanceof BinaryExpression binary) {
            return InfixOperator.level(binary.operator());
        }
        if (expression instanceof InExpression || expression instanceof BetweenExpression) {
            return InfixOperator.membershipLevel();
        }
        if (expression instanceof PipelineExpression) {
            return InfixOperator.LOWEST - 1;
        }
        return expression instanceof UnaryExpression || isPlainNumber(expression) ? PREFIX : POSTFIX;
    }

    /** A number does not stand after a sign or before a dot without brackets: it would swallow them. */
    private static boolean isPlainNumber(Expression expression) {
        return expression instanceof Literal literal
                && switch (literal.kind()) {
                    case LONG, REAL, TIMESPAN -> literal.value() != null;
                    default -> false;
                };
    }

    @Override
    public Void visitName(NameExpression expression) {
        out.append(name(expression.name()));
        return null;
    }

    static String name(String name) {
        boolean plain = LexedWord.isOne(name)
                && !Keywords.isReserved(name)
                && !BRACKETED.contains(name)
                && !OperatorKeyword.has(name);
        return plain ? name : "[" + LiteralPrinter.string(name) + "]";
    }

    @Override
    public Void visitWildcard(WildcardExpression expression) {
        out.append(expression.pattern());
        return null;
    }

    @Override
    public Void visitStar(StarExpression expression) {
        out.append('*');
        return null;
    }

    @Override
    public Void visitPath(PathExpression expression) {
        printAt(expression.target(), POSTFIX);
        out.append('.');
        print(expression.member());
        return null;
    }

    @Override
    public Void visitIndex(IndexExpression expression) {
        printAt(expression.target(), POSTFIX);
        out.append('[');
        print(expression.index());
        out.append(']');
        return null;
    }

    @Override
    public Void visitLiteral(Literal expression) {
        LiteralPrinter.print(expression, out);
        return null;
    }

    @Override
    public Void visitUnary(UnaryExpression expression) {
        out.append(expression.operator().symbol());
        printAt(expression.operand(), POSTFIX);
        return null;
    }

    @Override
    public Void visitBinary(BinaryExpression expression) {
        BinaryOperator operator = expression.operator();
        int level = InfixOperator.level(operator);
        printAt(expression.left(), InfixOperator.chains(operator) ? level : level + 1);
        out.append(' ').append(operator.symbol()).append(' ');
        printAt(expression.right(), level + 1);
        return null;
    }

    @Override
    public Void visitIn(InExpression expression) {
        printAt(expression.left(), InfixOperator.membershipLevel() + 1);
        out.append(' ').append(expression.operator().symbol()).append(" (");
        separated(expression.values(), value -> printOpen(value, " | "));
        out.append(')');
        return null;
    }

    @Override
    public Void visitBetween(BetweenExpression expression) {
        printAt(expression.value(), InfixOperator.membershipLevel() + 1);
        out.append(expression.negated() ? " !between (" : " between (");
        print(expression.low());
        out.append(" .. ");
        print(expression.high());
        out.append(')');
        return null;
    }

    @Override
    public Void visitCall(CallExpression expression) {
        String function = expression.function().name();
        boolean tabular = PrimaryParser.isTabularCall(function);
        out.append(tabular ? function : name(function)).append('(');
        separated(expression.arguments(), argument -> {
            if (tabular) {
                printOpen(argument, " | ");
            } else {
                print(argument);
            }
        });
        out.append(')');
        return null;
    }

    @Override
    public Void visitNamedArgument(NamedArgument expression) {
        print(expression.name());
        out.append(" = ");
        print(expression.value());
        return null;
    }

    @Override
    public Void visitNamed(NamedExpression expression) {
        boolean several = expression.names().size() > 1;
        out.append(several ? "(" : "");
        printList(expression.names());
        out.append(several ? ") = " : " = ");
        print(expression.expression());
        return null;
    }

    @Override
    public Void visitPipeline(PipelineExpression expression) {
        pipeline(expression, " | ");
        return null;
    }

    void pipeline(PipelineExpression pipeline, String pipe) {
        boolean first = true;
        if (pipeline.source() != null) {
            print(pipeline.source());
            first = false;
        }
        for (TabularOperator operator : pipeline.operators()) {
            out.append(first ? "" : pipe);
            operator.accept(operators);
            first = false;
        }
    }

    @Override
    public Void visitDatatable(DatatableExpression expression) {
        out.append("datatable");
        schemas.columns(expression.columns());
        out.append('[');
        printList(expression.values());
        out.append(']');
        return null;
    }

    @Override
    public Void visitExternalData(ExternalDataExpression expression) {
        out.append("externaldata");
        schemas.columns(expression.columns());
        out.append('[');
        printList(expression.locations());
        out.append(']');
        if (!expression.properties().isEmpty()) {
            out.append(" with ");
            schemas.properties(expression.properties());
        }
        return null;
    }

    @Override
    public Void visitLambda(LambdaExpression expression) {
        out.append(expression.view() ? "view " : "");
        schemas.parameters(expression.parameters());
        out.append(" { ");
        statements.printAll(expression.body(), "; ");
        out.append(" }");
        return null;
    }

    @Override
    public Void visitList(ListExpression expression) {
        printList(expression.items());
        return null;
    }

    @Override
    public Void visitTypeof(TypeofExpression expression) {
        out.append("typeof(");
        schemas.type(expression.type());
        out.append(')');
        return null;
    }

    @Override
    public Void visitError(ErrorExpression expression) {
        return null;
    }
}
