package io.github.sentinelcontent.validation.workbook;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a workbook and the mappings that may refer to them.
 *
 * @param defined parameters that the user sets, by name
 * @param given names that steps set, such as a selected row, a time brush or a tab
 * @param mappings every mapping of the workbook, in file order
 */
record WorkbookNames(Map<String, MappingNode> defined, Map<String, ScalarNode> given, List<MappingNode> mappings) {
    private static final Set<String> READING = Set.of("parameterName", "timeContextFromParameter", "resultValParam");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_ -]*)(?:[:$][^{}]*)?\\}");
    private static final Set<String> GIVING =
            Set.of("exportParameterName", "timeBrushParameterName", "timeBrushExportParameterName");

    static WorkbookNames of(Workbook workbook) {
        WorkbookNames names = new WorkbookNames(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        workbook.root().ifPresent(root -> names.collect(root, false));
        return names;
    }

    private void collect(DocumentNode node, boolean exported) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> collect(item, exported));
        } else if (node instanceof MappingNode mapping) {
            mappings.add(mapping);
            if (mapping.text("version").orElse("").startsWith("KqlParameterItem")) {
                mapping.text("name").ifPresent(name -> defined.putIfAbsent(name, mapping));
            }
            if (exported) {
                mapping.scalar("parameterName").ifPresent(this::give);
            }
            if (mapping.text("linkTarget").filter("parameter"::equals).isPresent()) {
                mapping.scalar("cellValue").ifPresent(this::give);
            }
            for (MappingEntry entry : mapping.entries()) {
                if (GIVING.contains(entry.name())) {
                    entry.value().asScalar().ifPresent(this::give);
                }
                collect(entry.value(), entry.name().equals("exportedParameters"));
            }
        }
    }

    private void give(ScalarNode name) {
        given.putIfAbsent(name.text(), name);
    }

    /** Whether something sets a name. */
    boolean knows(String name) {
        return defined.containsKey(name) || given.containsKey(name);
    }

    /** Whether a parameter is defined behind a place and is not for the whole workbook. */
    boolean isLater(String name, DocumentNode place) {
        MappingNode definition = defined.get(name);
        return definition != null
                && !given.containsKey(name)
                && definition.start() > place.start()
                && definition
                        .scalar("isGlobal")
                        .flatMap(ScalarNode::asBoolean)
                        .filter(global -> global)
                        .isEmpty();
    }

    /** The names that placeholders and conditions read. */
    Set<String> used() {
        Set<String> used = new HashSet<>();
        for (MappingNode mapping : mappings) {
            for (MappingEntry entry : mapping.entries()) {
                entry.value().asScalar().ifPresent(text -> addUsed(entry.name(), text.text(), used));
                entry.value().asSequence().stream()
                        .flatMap(list -> list.items().stream())
                        .flatMap(item -> item.asScalar().stream())
                        .forEach(text -> addUsed("", text.text(), used));
            }
        }
        return used;
    }

    private static void addUsed(String key, String text, Set<String> used) {
        if (READING.contains(key)) {
            used.add(text);
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            used.add(placeholder.group(1));
        }
    }

    /** All names, for hints. */
    Set<String> all() {
        Map<String, Object> names = new LinkedHashMap<>(defined);
        names.putAll(given);
        return names.keySet();
    }
}
