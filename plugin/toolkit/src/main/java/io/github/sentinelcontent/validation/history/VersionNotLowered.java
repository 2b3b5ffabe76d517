package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/** A lower version is never offered to customers who have the higher one. */
final class VersionNotLowered extends HistoryCheck {
    private static final CheckInfo INFO =
            CheckInfo.error("SEN-GEN-009", "version-lowered", "The version of an item never goes down");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        for (ContentHistory.Kept kept : ContentHistory.of(before, now).kept()) {
            Optional<ItemVersion> old = ItemVersion.of(kept.before());
            Optional<ItemVersion> version = ItemVersion.of(kept.now());
            if (old.isPresent() && version.isPresent() && version.get().compareTo(old.get()) < 0) {
                reporter.reportMendable(
                        version.get().node(),
                        "version went down from " + old.get().text() + " to "
                                + version.get().text(),
                        old.get().raised());
            }
        }
    }
}
