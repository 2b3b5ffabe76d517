package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.syntax.ExpressionStatement;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.Statement;
import io.github.sentinelcontent.kql.syntax.SyntaxTree;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.validation.QueryFacts;
import java.util.List;
import java.util.Optional;

/**
 * The operator of a query that takes a column away.
 *
 * @param operator its keyword
 * @param span its place in the query text
 * @param line its 1-based line in the query text
 */
public record LostColumn(String operator, Span span, int line) {
    private static final KqlEngine ENGINE = KqlEngine.embedded();
    private static final int MOST_OPERATORS = 60;

    /** Looks backwards for the last operator of the main pipeline whose input has the column. */
    public static Optional<LostColumn> find(QueryFacts facts, Catalog catalog, String column) {
        String text = facts.text().text();
        List<TabularOperator> operators = mainOperators(facts.compiled().syntax());
        int first = Math.max(0, operators.size() - MOST_OPERATORS);
        for (int i = operators.size() - 1; i >= first; i--) {
            Span span = operators.get(i).span();
            int pipe = text.lastIndexOf('|', span.start());
            if (pipe > 0) {
                CompiledQuery before = ENGINE.compile(text.substring(0, pipe), catalog);
                if (before.schema().find(column).isPresent()) {
                    return Optional.of(of(text, span));
                }
            }
        }
        return Optional.empty();
    }

    /** What happened, in words. */
    public String describe() {
        return "dropped by " + operator + " in query line " + line + "; keep it there";
    }

    private static LostColumn of(String text, Span span) {
        int end = span.start();
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        int line = 1
                + (int) text.substring(0, span.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new LostColumn(text.substring(span.start(), end), span, line);
    }

    private static List<TabularOperator> mainOperators(SyntaxTree tree) {
        List<Statement> statements = tree.query().statements();
        if (!statements.isEmpty()
                && statements.get(statements.size() - 1) instanceof ExpressionStatement last
                && last.expression() instanceof PipelineExpression pipeline) {
            return pipeline.operators();
        }
        return List.of();
    }
}
