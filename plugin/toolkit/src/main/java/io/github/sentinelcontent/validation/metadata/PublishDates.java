package io.github.sentinelcontent.validation.metadata;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The dates of publication are real days, and the last one does not lie before the first. */
final class PublishDates implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-SM-004",
            "dates",
            "firstPublishDate and lastPublishDate are real dates YYYY-MM-DD, first not after last");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        MetadataChecks.root(context.solution()).ifPresent(root -> check(root, reporter));
    }

    private static void check(MappingNode root, Reporter reporter) {
        Optional<LocalDate> first = date(root, "firstPublishDate", reporter);
        Optional<LocalDate> last = date(root, "lastPublishDate", reporter);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            reporter.report(
                    root.scalar("lastPublishDate").orElseThrow(),
                    "lastPublishDate " + last.get() + " lies before firstPublishDate " + first.get(),
                    null);
        }
        root.entry("lastPublishedDate")
                .ifPresent(entry -> reporter.reportMendable(
                        INFO.severity(),
                        entry.key().location(),
                        "unknown key 'lastPublishedDate'",
                        "the key is lastPublishDate",
                        "\"lastPublishDate\""));
    }

    /** An empty last date counts as absent: the packager leaves it out. */
    private static Optional<LocalDate> date(MappingNode root, String key, Reporter reporter) {
        Optional<ScalarNode> node = root.scalar(key);
        boolean blank =
                node.filter(value -> value.text().isBlank() || value.isNull()).isPresent();
        if (blank && key.equals("firstPublishDate")) {
            reporter.report(node.get(), key + " is empty", "write the date as 2026-01-31");
        }
        if (node.isEmpty() || blank) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.get().text()));
        } catch (DateTimeParseException e) {
            reporter.report(
                    node.get(),
                    key + " '" + node.get().text() + "' is not a date of the form YYYY-MM-DD",
                    "write it as 2026-01-31");
            return Optional.empty();
        }
    }
}
