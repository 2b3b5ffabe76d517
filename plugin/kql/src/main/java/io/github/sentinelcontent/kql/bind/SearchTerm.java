package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that {@code search} looks for: a whole term, or with {@code *} at its ends a part of one, or with {@code *}
 * inside terms around any text. Source: <a href="https://learn.microsoft.com/kusto/query/search-operator">search</a>.
 *
 * @param operator the operator that tests a text
 * @param operand its right side
 */
record SearchTerm(String operator, String operand) {

    static SearchTerm of(String term, boolean caseSensitive) {
        boolean open = term.startsWith("*");
        boolean openEnd = term.length() > 1 && term.endsWith("*");
        String core = term.substring(open ? 1 : 0, term.length() - (openEnd ? 1 : 0));
        if (core.contains("*")) {
            String middle =
                    Arrays.stream(core.split("\\*+")).map(SearchTerm::quoted).collect(Collectors.joining(".*"));
            String regex = (open ? "" : "\\b") + middle + (openEnd ? "" : "\\b");
            return new SearchTerm("matches regex", caseSensitive ? regex : "(?i)" + regex);
        }
        String operator = open ? openEnd ? "contains" : "hassuffix" : openEnd ? "hasprefix" : "has";
        return new SearchTerm(caseSensitive ? operator + "_cs" : operator, core);
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> Pattern.matches("[\\p{Alnum}_ ]|[^\\x00-\\x7f]", Character.toString(c))
                        ? Character.toString(c)
                        : "\\" + Character.toString(c))
                .collect(Collectors.joining());
    }

    /** The test of a text. */
    BoundExpression test(ExpressionBinder binder, BoundExpression text, Span span) {
        binder.context().session().budget().take(1);
        List<BoundExpression> operands = List.of(text, new Constant(KqlType.STRING, operand));
        return binder.operators().call(operator, operands, KqlType.BOOL, span);
    }
}
