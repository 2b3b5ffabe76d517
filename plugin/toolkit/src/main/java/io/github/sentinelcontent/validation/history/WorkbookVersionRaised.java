package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/** The version of a workbook stands in its metadata entry and must rise when the workbook changes. */
final class WorkbookVersionRaised extends HistoryCheck {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-WM-009", "version-raised", "The metadata entry of a workbook that changes has a new version");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        for (ContentHistory.Kept kept : ContentHistory.of(before, now).kept()) {
            Optional<ItemVersion> old = ItemVersion.of(kept.before());
            Optional<ItemVersion> version = ItemVersion.of(kept.now());
            if (kept.now() instanceof Workbook workbook
                    && old.isPresent()
                    && version.isPresent()
                    && old.get().text().equals(version.get().text())
                    && !SameContent.of(kept.before(), workbook)) {
                reporter.reportMendable(
                        version.get().node(),
                        "'" + workbook.path() + "' changed, but its version is still "
                                + version.get().text(),
                        version.get().raised());
            }
        }
    }
}
