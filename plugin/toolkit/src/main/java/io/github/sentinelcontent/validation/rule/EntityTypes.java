package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.validation.ReferenceLines;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The identifiers of each entity type, and which of them are needed together. */
public final class EntityTypes {
    private static final Map<String, EntityTypes.Type> TYPES = new TreeMap<>();

    static {
        for (String line : ReferenceLines.read("entity-types.txt")) {
            String[] cells = line.split("\\|", -1);
            Type type = new Type(cells[0].strip(), words(cells[1]), words(cells[2]), sets(cells[3]), sets(cells[4]));
            TYPES.put(type.name(), type);
        }
    }

    private EntityTypes() {}

    /**
     * An entity type.
     *
     * @param name as written in a mapping
     * @param identifiers its identifiers
     * @param newerIdentifiers identifiers that older checks of the Azure-Sentinel repository refuse
     * @param required combinations of which a mapping needs one
     * @param strong combinations that make the entity unambiguous; empty if out of reach
     */
    public record Type(
            String name,
            List<String> identifiers,
            List<String> newerIdentifiers,
            List<List<String>> required,
            List<List<String>> strong) {}

    /** The type of this exact name. */
    public static Optional<Type> named(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** All types by name. */
    public static Collection<Type> all() {
        return TYPES.values();
    }

    /** Combinations in words, such as {@code Algorithm and Value} or {@code AppId or Name}. */
    public static String describe(List<List<String>> combinations) {
        return combinations.stream().map(all -> String.join(" and ", all)).collect(Collectors.joining(", or "));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }

    private static List<List<String>> sets(String cell) {
        return words(cell).stream().map(word -> List.of(word.split("\\+"))).toList();
    }
}
