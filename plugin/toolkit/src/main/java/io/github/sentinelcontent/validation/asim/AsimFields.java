package io.github.sentinelcontent.validation.asim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.validation.ReferenceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fields of the schemas of ASIM, as the tester of the Azure-Sentinel repository knows them. */
final class AsimFields {
    private static final Pattern ENTITY =
            Pattern.compile("(?:Acting|Actor|Dst|Dvc|ParentProcess|Src|Target)([A-Z]\\w*)");
    private static final int FIRST_SCHEMA = 5;
    private static final Map<String, Map<String, AsimField>> BY_SCHEMA = read();

    private static final Set<String> SUFFIXES = BY_SCHEMA.values().stream()
            .flatMap(fields -> fields.keySet().stream())
            .map(ENTITY::matcher)
            .filter(Matcher::matches)
            .map(name -> name.group(1))
            .collect(Collectors.toUnmodifiableSet());

    private AsimFields() {}

    /** The fields of a schema by name, in the order of their names; empty if the schema is not known. */
    static Map<String, AsimField> of(String schema) {
        return BY_SCHEMA.getOrDefault(schema, Map.of());
    }

    /** Whether it is a field of some schema, or one that schemas have of another device, user or process. */
    static boolean isKnown(String name) {
        Matcher entity = ENTITY.matcher(name);
        return BY_SCHEMA.values().stream().anyMatch(fields -> fields.containsKey(name))
                || entity.matches() && SUFFIXES.contains(entity.group(1));
    }

    private static Map<String, Map<String, AsimField>> read() {
        Map<String, Map<String, AsimField>> bySchema = new HashMap<>();
        List<String> lines = ReferenceLines.read("asim-fields.csv");
        String[] header = lines.get(0).split(",");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (int i = FIRST_SCHEMA; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    bySchema.computeIfAbsent(header[i], schema -> new TreeMap<>())
                            .put(cells[0], field(cells, cells[i]));
                }
            }
        }
        return bySchema;
    }

    private static AsimField field(String[] cells, String letter) {
        return new AsimField(
                cells[0],
                KqlType.named(cells[1]).orElseThrow(),
                FieldClass.of(letter),
                cells[2],
                cells[3],
                cells[4].isEmpty() ? List.of() : List.of(cells[4].split("\\|")));
    }
}
