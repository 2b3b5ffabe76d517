package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.notes.NotesChecks;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The row of a new release names what changed: the item, or the kind of content that it is. */
final class NotesNameChange extends HistoryCheck {

    @Override
    public CheckInfo info() {
        return NotesChecks.COVERS_CHANGE;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        Optional<ReleaseNotes.Row> newest =
                newest(now).filter(row -> row.cells().size() > 2);
        boolean isNew = newest.isPresent()
                && !newest.map(ReleaseNotes.Row::version).equals(newest(before).map(ReleaseNotes.Row::version));
        if (!isNew) {
            return;
        }
        ContentHistory history = ContentHistory.of(before, now);
        Map<ContentKind, ContentItem> silent = new TreeMap<>();
        String change = newest.get().change().toLowerCase(Locale.ROOT);
        history.kept().stream()
                .filter(kept -> kept.now().listed() && !SameContent.of(kept.before(), kept.now()))
                .forEach(kept -> note(kept.now(), change, silent));
        history.added().stream().filter(ContentItem::listed).forEach(item -> note(item, change, silent));
        silent.forEach((kind, item) -> reporter.report(
                newest.get().cells().get(2).location(),
                item.path() + " changed, but the newest row names no " + kind.singular(),
                "say what changed in it"));
    }

    private static Optional<ReleaseNotes.Row> newest(Solution solution) {
        return solution.releaseNotes().flatMap(notes -> notes.rows().stream().findFirst());
    }

    private static void note(ContentItem item, String change, Map<ContentKind, ContentItem> silent) {
        boolean named = change.contains(word(item.kind()))
                || change.contains(item.displayName().toLowerCase(Locale.ROOT))
                || change.contains(item.file().baseName().toLowerCase(Locale.ROOT));
        if (!named) {
            silent.putIfAbsent(item.kind(), item);
        }
    }

    /** The word that stands for a kind in notes, whatever stands around it. */
    private static String word(ContentKind kind) {
        return switch (kind) {
            case ANALYTIC_RULE -> "analytic";
            case HUNTING_QUERY -> "hunting";
            case SUMMARY_RULE -> "summary";
            case SAVED_SEARCH -> "search";
            case DATA_CONNECTOR -> "connector";
            case WORKBOOK, PARSER, PLAYBOOK, WATCHLIST -> kind.singular().toLowerCase(Locale.ROOT);
        };
    }
}
