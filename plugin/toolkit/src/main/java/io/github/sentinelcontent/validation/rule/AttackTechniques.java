package io.github.sentinelcontent.validation.rule;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.validation.ReferenceLines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Techniques of MITRE ATT&CK with their tactics under the names that Microsoft Sentinel uses. */
public final class AttackTechniques {
    private static final Pattern FORM = Pattern.compile("T\\d{4}(\\.\\d{3})?");
    private static final Map<String, Standing> STANDINGS = new HashMap<>();
    private static final Map<String, Set<String>> TACTICS = new HashMap<>();
    private static final Map<String, String> SUCCESSORS = ReferenceLines.read("attack-successors.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    private static final Set<String> ALL_TACTICS = new TreeSet<>();

    static {
        for (String line : ReferenceLines.read("attack-techniques.csv")) {
            String[] cells = line.split(",", -1);
            if (hasForm(cells[0])) {
                STANDINGS.merge(cells[0], Standing.valueOf(cells[3].toUpperCase(Locale.ROOT)), Standing::better);
                add(cells[0], cells[1]);
            }
        }
        for (String line : ReferenceLines.read("upstream-technique-tactics.txt")) {
            int colon = line.indexOf(':');
            for (String technique : line.substring(colon + 1).strip().split(" ")) {
                add(technique, line.substring(0, colon));
            }
        }
    }

    private AttackTechniques() {}

    /** What ATT&CK says about a technique. */
    public enum Standing {
        CURRENT,
        REVOKED,
        DEPRECATED,
        UNKNOWN;

        private Standing better(Standing other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    /** What is wrong with a technique that ATT&CK does not have, or not any more; empty for one in use. */
    public static Optional<String> fault(String id) {
        return switch (standing(id)) {
            case CURRENT -> Optional.empty();
            case REVOKED -> Optional.of("was replaced by " + SUCCESSORS.getOrDefault(id, "another one") + " in ATT&CK");
            case DEPRECATED -> Optional.of("is deprecated in ATT&CK");
            case UNKNOWN -> Optional.of("is not in ATT&CK");
        };
    }

    /** What to write instead of a technique that ATT&CK has no more, if it names one. */
    public static @Nullable String remedy(String id) {
        String successor = SUCCESSORS.get(id);
        return successor == null ? null : "write " + successor;
    }

    /** Tells whether a text is written like the id of a technique. */
    public static boolean hasForm(String id) {
        return FORM.matches(id);
    }

    /** What ATT&CK says about a technique; for the ids of industrial control systems the four-digit form counts. */
    public static Standing standing(String id) {
        return STANDINGS.getOrDefault(id, Standing.UNKNOWN);
    }

    /**
     * The tactics that a technique or its parent belongs to, sorted, by ATT&CK or by the Azure-Sentinel repository;
     * empty when unknown.
     */
    public static Set<String> tactics(String id) {
        Set<String> own = TACTICS.getOrDefault(id, Set.of());
        int dot = id.indexOf('.');
        if (dot < 0) {
            return own;
        }
        Set<String> all = new TreeSet<>(TACTICS.getOrDefault(id.substring(0, dot), Set.of()));
        all.addAll(own);
        return all;
    }

    /** All tactics that have a technique. */
    public static Set<String> allTactics() {
        return ALL_TACTICS;
    }

    private static void add(String technique, String tactics) {
        for (String tactic : tactics.strip().split(" ")) {
            if (!tactic.isEmpty()) {
                TACTICS.computeIfAbsent(technique, key -> new TreeSet<>()).add(tactic);
                ALL_TACTICS.add(tactic);
            }
        }
    }
}
