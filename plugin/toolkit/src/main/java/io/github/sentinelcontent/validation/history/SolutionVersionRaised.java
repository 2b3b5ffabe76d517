package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Content reaches customers only with a new version of the solution. */
final class SolutionVersionRaised extends HistoryCheck {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-SD-015", "version-raised", "The version of the solution rises when any of its content changes");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        Optional<ScalarNode> version = version(now);
        Optional<ScalarNode> old = version(before);
        if (version.isEmpty()
                || old.isEmpty()
                || !version.get().text().equals(old.get().text())) {
            return;
        }
        ContentHistory history = ContentHistory.of(before, now);
        List<String> changed = changed(history);
        if (!changed.isEmpty()) {
            reporter.report(
                    isToldElsewhere(history, changed.size()) ? Severity.WARNING : INFO.severity(),
                    version.get().location(),
                    "the version is still " + version.get().text() + ", but content changed: " + list(changed),
                    "raise it");
        }
    }

    private static Optional<ScalarNode> version(Solution solution) {
        return solution.dataFile().flatMap(SolutionDataFile::root).flatMap(root -> root.scalar("Version"));
    }

    /** Items that kept their version too, changed their id or are gone have an error of their own. */
    private static boolean isToldElsewhere(ContentHistory history, int changed) {
        long told = history.kept().stream()
                .filter(kept -> kept.now().listed())
                .filter(kept -> kept.changedSilently() || kept.hasOtherId())
                .count();
        return told + history.removed().stream().filter(ContentItem::listed).count() >= changed;
    }

    private static List<String> changed(ContentHistory history) {
        List<String> paths = new ArrayList<>();
        history.kept().stream()
                .filter(kept -> kept.now().listed())
                .filter(kept -> !kept.before().listed() || !SameContent.of(kept.before(), kept.now()))
                .forEach(kept -> paths.add(kept.now().path()));
        history.added().stream().filter(ContentItem::listed).forEach(item -> paths.add(item.path()));
        history.removed().stream().filter(ContentItem::listed).forEach(item -> paths.add(item.path()));
        return paths;
    }

    private static String list(List<String> paths) {
        return paths.size() <= 2 ? String.join(" and ", paths) : paths.get(0) + " and " + (paths.size() - 1) + " more";
    }
}
