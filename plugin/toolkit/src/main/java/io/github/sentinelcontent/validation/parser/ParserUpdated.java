package io.github.sentinelcontent.validation.parser;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day of the last change is read by tools. */
final class ParserUpdated extends ParserCheck {
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}$");

    ParserUpdated() {
        super(CheckInfo.warning("SEN-PA-004", "last-updated", "Function.LastUpdated is a day in the form YYYY-MM-DD"));
    }

    @Override
    void check(Parser parser, SolutionContext context, Reporter reporter) {
        Optional<ScalarNode> updated =
                parser.root().flatMap(root -> root.mapping("Function")).flatMap(header -> header.scalar("LastUpdated"));
        updated.filter(node -> !node.isNull() && !isDay(node.text()))
                .ifPresent(node -> reporter.report(
                        node,
                        "LastUpdated '" + node.text() + "' does not have the form YYYY-MM-DD",
                        "write it like 2026-01-31"));
    }

    private static boolean isDay(String text) {
        try {
            return DAY.matches(text) && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
