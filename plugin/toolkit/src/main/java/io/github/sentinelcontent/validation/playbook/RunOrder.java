package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.source.MappingEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which action waits for which. */
final class RunOrder {
    /** By action the entries of its {@code runAfter}. */
    private final Map<String, Set<MappingEntry>> waits = new LinkedHashMap<>();

    void add(MappingEntry action, MappingEntry before) {
        waits.computeIfAbsent(action.name(), name -> new LinkedHashSet<>()).add(before);
    }

    /** The first entry of {@code runAfter}, in file order, whose action waits for the one that has the entry. */
    Optional<MappingEntry> firstInCircle() {
        for (Map.Entry<String, Set<MappingEntry>> action : waits.entrySet()) {
            for (MappingEntry before : action.getValue()) {
                if (reaches(before.name(), action.getKey())) {
                    return Optional.of(before);
                }
            }
        }
        return Optional.empty();
    }

    private boolean reaches(String from, String target) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (name.equals(target)) {
                return true;
            }
            if (seen.add(name)) {
                waits.getOrDefault(name, Set.of()).forEach(entry -> open.push(entry.name()));
            }
        }
        return false;
    }
}
