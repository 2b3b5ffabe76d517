package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Locale;
import java.util.Optional;

/** Customers should read of content that is gone, and should have been warned one version earlier. */
final class RemovedContent extends HistoryCheck {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-022",
            "removed-artefact",
            "Content that is removed was deprecated before and is in the release notes");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        Optional<ReleaseNotes.Row> newest =
                now.releaseNotes().flatMap(notes -> notes.rows().stream().findFirst());
        String change = newest.map(ReleaseNotes.Row::change).orElse("").toLowerCase(Locale.ROOT);
        SourceLocation place = newest.map(ReleaseNotes.Row::location).orElseGet(() -> start(now));
        for (ContentItem item : ContentHistory.of(before, now).removed()) {
            if (!item.listed()) {
                continue;
            }
            String name = "'" + item.displayName() + "' (" + item.path() + ")";
            if (!isNamed(item, change)) {
                reporter.report(
                        place,
                        name + " was removed, but the newest release note does not name it",
                        "say there that it is gone and what replaces it");
            }
            if (!isDeprecated(item)) {
                reporter.report(
                        Severity.WARNING,
                        place,
                        name + " was removed without having been deprecated",
                        "keep it for one version with a name that begins with [Deprecated]");
            }
        }
    }

    private static boolean isNamed(ContentItem item, String change) {
        return change.contains(item.displayName().toLowerCase(Locale.ROOT))
                || change.contains(item.file().baseName().toLowerCase(Locale.ROOT));
    }

    private static boolean isDeprecated(ContentItem item) {
        return item.displayName().toLowerCase(Locale.ROOT).contains("[deprecated]")
                || item.root()
                        .flatMap(root -> root.text("status"))
                        .filter("Deprecated"::equalsIgnoreCase)
                        .isPresent();
    }

    private static SourceLocation start(Solution solution) {
        return solution.releaseNotes()
                .map(notes -> notes.source().location())
                .or(() -> solution.dataFile().map(file -> file.source().location()))
                .orElseGet(() -> SourceLocation.ofFile("ReleaseNotes.md"));
    }
}
