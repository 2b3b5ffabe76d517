package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/**
 * Prints a syntax tree as KQL in one canonical form: parsing the text again gives an equal tree, apart from the places.
 *
 * <p>The tree must come from a text without diagnostics; error nodes print as nothing.
 */
public final class SyntaxPrinter implements StatementVisitor<Void> {
    private final StringBuilder out;
    private final ExpressionPrinter expressions;

    SyntaxPrinter(StringBuilder out, ExpressionPrinter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    /** Prints all statements, one below the other. */
    public static String print(Query query) {
        StringBuilder out = new StringBuilder();
        SyntaxPrinter printer = new ExpressionPrinter(out).statements();
        printer.printAll(query.statements(), ";\n");
        return out.toString();
    }

    /** Prints one expression on one line. */
    public static String print(Expression expression) {
        StringBuilder out = new StringBuilder();
        new ExpressionPrinter(out).print(expression);
        return out.toString();
    }

    void printAll(List<Statement> statements, String separator) {
        for (int i = 0; i < statements.size(); i++) {
            out.append(i == 0 ? "" : separator);
            statements.get(i).accept(this);
        }
    }

    @Override
    public Void visitLet(LetStatement statement) {
        out.append("let ");
        expressions.print(statement.name());
        out.append(" = ");
        expressions.printOpen(statement.value(), "\n| ");
        return null;
    }

    @Override
    public Void visitSet(SetStatement statement) {
        out.append("set ");
        expressions.print(statement.option());
        if (statement.value() != null) {
            out.append(" = ");
            expressions.print(statement.value());
        }
        return null;
    }

    @Override
    public Void visitQueryParameters(QueryParametersStatement statement) {
        out.append("declare query_parameters");
        expressions.schemas().parameters(statement.parameters());
        return null;
    }

    @Override
    public Void visitAlias(AliasStatement statement) {
        out.append("alias database ");
        expressions.print(statement.name());
        out.append(" = ");
        expressions.print(statement.target());
        return null;
    }

    @Override
    public Void visitRestrict(RestrictStatement statement) {
        out.append("restrict access to (");
        expressions.printList(statement.entities());
        out.append(')');
        return null;
    }

    @Override
    public Void visitExpression(ExpressionStatement statement) {
        expressions.printOpen(statement.expression(), "\n| ");
        return null;
    }

    @Override
    public Void visitError(ErrorStatement statement) {
        return null;
    }
}
