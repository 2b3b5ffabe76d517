package io.github.sentinelcontent.validation.playbook;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The gallery shows when the playbook was changed. */
final class LastUpdate extends PlaybookCheck {
    private static final Pattern DAY = Pattern.compile("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$");

    LastUpdate() {
        super(CheckInfo.error("SEN-PB-006", "last-update", "lastUpdateTime is a timestamp in the form of ISO 8601"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        Optional<ScalarNode> time = playbook.metadata().flatMap(metadata -> metadata.scalar("lastUpdateTime"));
        time.filter(node -> !node.text().isBlank() && !isTimestamp(node.text()))
                .ifPresent(node -> report(node, reporter));
    }

    /** A day with the year first can be read in one way only. */
    private static void report(ScalarNode node, Reporter reporter) {
        String message = "lastUpdateTime '" + node.text() + "' is no timestamp";
        Matcher day = DAY.matcher(node.text().strip());
        String written = day.matches()
                ? "%s-%2s-%2sT00:00:00.000Z"
                        .formatted(day.group(1), day.group(2), day.group(3))
                        .replace(' ', '0')
                : "";
        if (isTimestamp(written)) {
            reporter.reportMendable(node, message, written);
        } else {
            reporter.report(node, message, "write it like 2026-01-31T00:00:00.000Z");
        }
    }

    private static boolean isTimestamp(String text) {
        try {
            if (text.length() == 10) {
                LocalDate.parse(text);
            } else {
                DateTimeFormatter.ISO_DATE_TIME.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
