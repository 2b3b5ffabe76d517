package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;

/** Customers are offered an update only when the version of the template rises. */
final class VersionRaised extends HistoryCheck {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-008", "version-not-raised", "A rule, hunting query or parser that changes has a new version");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        for (ContentHistory.Kept kept : ContentHistory.of(before, now).kept()) {
            if (!(kept.now() instanceof Workbook) && !kept.hasOtherId()) {
                if (kept.isWithoutVersion() && kept.changedSilently()) {
                    reporter.report(
                            Place.of(kept.now().root().orElseThrow()),
                            "changed without a new version, it has none",
                            "add the version 1.0.1");
                }
                kept.forgottenVersion()
                        .ifPresent(version -> reporter.reportMendable(
                                version.node(),
                                "changed without a new version, it is still " + version.text(),
                                version.raised()));
            }
        }
    }
}
