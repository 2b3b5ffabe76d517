package io.github.sentinelcontent.validation.gate;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a change reaches in one solution: its changed files, unchanged items that use what they define, and findings that
 * were not there before.
 */
public final class ChangeScope {

    private final String prefix;
    private final Path folder;
    private final ChangedFiles changed;
    private final Map<String, AffectedItem> affected;
    private final Set<Known> known;

    private ChangeScope(
            String prefix, Path folder, ChangedFiles changed, Map<String, AffectedItem> affected, Set<Known> known) {
        this.prefix = prefix;
        this.folder = folder;
        this.changed = changed;
        this.affected = affected;
        this.known = known;
    }

    /** A finding wherever in its file it stands. */
    private record Known(String check, String file, String message) {
        static Known of(Finding finding) {
            return new Known(finding.id(), finding.location().file(), finding.message());
        }
    }

    static ChangeScope of(Solution now, Optional<Solution> before, String prefix, ChangedFiles changed) {
        Path folder = ChangedFiles.real(now.folder().root());
        Map<String, String> names = new HashMap<>(changed.shared());
        before.ifPresent(old -> addNames(old, folder, prefix, changed, names));
        addNames(now, folder, prefix, changed, names);
        return new ChangeScope(prefix, folder, changed, affected(now, folder, prefix, changed, names), Set.of());
    }

    private static void addNames(
            Solution solution, Path folder, String prefix, ChangedFiles changed, Map<String, String> names) {
        DefinedNames.byFile(solution).forEach((path, defined) -> {
            if (changed.contains(folder, path)) {
                defined.forEach(name -> names.put(name, prefix + path));
            }
        });
    }

    /** A parser that uses what changed gives something else itself, and so do those that use it. */
    private static Map<String, AffectedItem> affected(
            Solution solution, Path folder, String prefix, ChangedFiles changed, Map<String, String> names) {
        Map<String, AffectedItem> affected = new LinkedHashMap<>();
        List<ContentItem> left = new ArrayList<>(solution.items());
        left.removeIf(item -> changed.contains(folder, item.path()));
        boolean grows = !names.isEmpty();
        while (grows) {
            grows = false;
            for (ContentItem item : List.copyOf(left)) {
                Optional<String> cause = QueryWords.of(item).stream()
                        .sorted()
                        .map(names::get)
                        .filter(path -> path != null)
                        .findFirst();
                if (cause.isPresent()) {
                    left.remove(item);
                    affected.put(item.path(), new AffectedItem(prefix + item.path(), item.displayName(), cause.get()));
                    if (item instanceof Parser parser) {
                        DefinedNames.names(parser).forEach(name -> names.putIfAbsent(name, cause.get()));
                        grows = true;
                    }
                }
            }
        }
        return affected;
    }

    /** Tells whether the change reaches nothing here, so that the solution need not be checked. */
    public boolean isEmpty() {
        return affected.isEmpty() && !changed.isAnyIn(folder);
    }

    /** Returns the unchanged items that the change reaches. */
    public Collection<AffectedItem> affected() {
        return affected.values();
    }

    /**
     * Returns this scope with the findings of the solution as it was; others are new, wherever they stand.
     *
     * @param findings with paths as in reports
     */
    public ChangeScope withKnown(Collection<Finding> findings) {
        Set<Known> all = new HashSet<>();
        findings.forEach(finding -> all.add(Known.of(finding)));
        return new ChangeScope(prefix, folder, changed, affected, all);
    }

    /** Tells whether the change is to be blamed for a finding. */
    public boolean contains(Finding finding) {
        String path = finding.location().file();
        String file = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        return changed.contains(folder, file) || affected.containsKey(file) || !known.contains(Known.of(finding));
    }
}
