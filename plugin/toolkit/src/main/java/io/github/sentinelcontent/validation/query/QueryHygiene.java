package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarStyle;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Characters that nobody sees, and comments that swallow more than meant. */
final class QueryHygiene extends QueryCheck {
    private static final Map<Character, String> TRACES = Map.of(
            '\t', "a tab",
            '\u200B', "a blank of no width",
            '\u200C', "a joiner of no width",
            '\u200D', "a joiner of no width",
            '\uFEFF', "a byte order mark",
            '\u00A0', "a blank that does not break",
            '\u2018', "a curved quote",
            '\u2019', "a curved quote",
            '\u201C', "a curved quote",
            '\u201D', "a curved quote");

    QueryHygiene() {
        super(CheckInfo.warning(
                "SEN-KQL-049",
                "kql-text",
                "A query has plain blanks and quotes, and comments that end with their line"));
    }

    @Override
    boolean needsReadable() {
        return false;
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        ScalarNode node = site.facts().query().node();
        Set<Character> seen = new HashSet<>();
        String text = node.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TRACES.containsKey(c) && seen.add(c)) {
                reporter.report(
                        c == '\t' ? Severity.INFO : info().severity(),
                        node.locate(i, 1),
                        "the query holds " + TRACES.get(c),
                        c == '\t' ? "write blanks" : "write a plain blank or quote");
            }
        }
        if (node.style() == ScalarStyle.FOLDED || node.style() == ScalarStyle.PLAIN) {
            swallowed(node, reporter);
        }
    }

    /** The lines of such a text are joined, so that a comment goes on into the next ones. */
    private static void swallowed(ScalarNode node, Reporter reporter) {
        String text = node.text();
        for (int start = CommentStart.next(text, 0); start >= 0; ) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            if (node.locate(start, end - start).endLine()
                            > node.locate(start, 2).line()
                    && text.substring(start, end).strip().length() > 2
                    && node.locate(end > start ? end - 1 : end, 0).line()
                            > node.locate(start, 2).line()) {
                reporter.report(
                        node.locate(start, 2),
                        "the lines of this text are joined, so that the comment hides the lines after it",
                        "write the query after |");
            }
            start = CommentStart.next(text, end);
        }
    }
}
