package io.github.sentinelcontent.validation.playbook;

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
    LastUpdate() {
        super(CheckInfo.error("SEN-PB-006", "last-update", "lastUpdateTime is a timestamp in the form of ISO 8601"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        Optional<ScalarNode> time = playbook.metadata().flatMap(metadata -> metadata.scalar("lastUpdateTime"));
        time.filter(node -> !node.text().isBlank() && !isTimestamp(node.text()))
                .ifPresent(node -> reporter.report(
                        node,
                        "lastUpdateTime '" + node.text() + "' is no timestamp",
                        "write it like 2026-01-31T00:00:00.000Z"));
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
