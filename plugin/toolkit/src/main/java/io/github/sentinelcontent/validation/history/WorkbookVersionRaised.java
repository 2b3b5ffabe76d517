package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** The version of a workbook stands in its metadata entry and must rise when the workbook changes. */
final class WorkbookVersionRaised extends HistoryCheck {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-WM-009",
            "version-raised",
            "the version of the metadata entry of a workbook is like 1.0.0 and rises when the workbook changes");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        for (ContentHistory.Kept kept : ContentHistory.of(before, now).kept()) {
            if (kept.now() instanceof Workbook workbook) {
                kept.forgottenVersion()
                        .ifPresent(version -> reporter.reportMendable(
                                version.node(),
                                "'" + workbook.path() + "' changed, but its version is still " + version.text(),
                                version.raised()));
            }
        }
    }
}
