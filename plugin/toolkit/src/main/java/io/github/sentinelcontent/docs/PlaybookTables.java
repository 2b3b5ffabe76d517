package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the tables that a playbook queries and those that it writes. */
final class PlaybookTables {
    private final QueryTables tables;

    PlaybookTables(QueryTables tables) {
        this.tables = tables;
    }

    /** The uses by table name, sorted. */
    Map<String, TableUse> of(Playbook playbook) {
        Map<String, TableUse> uses = new TreeMap<>(CodePointOrder.EXACT);
        playbook.resources().forEach(resource -> walk(resource, uses));
        return uses;
    }

    private void walk(DocumentNode node, Map<String, TableUse> uses) {
        node.asMapping().ifPresent(mapping -> {
            if (mapping.text("type").filter("ApiConnection"::equalsIgnoreCase).isPresent()) {
                mapping.mapping("inputs").ifPresent(inputs -> action(inputs, uses));
            }
            mapping.entries().stream().map(MappingEntry::value).forEach(value -> walk(value, uses));
        });
        node.asSequence().map(SequenceNode::items).ifPresent(items -> items.forEach(item -> walk(item, uses)));
    }

    private void action(MappingNode inputs, Map<String, TableUse> uses) {
        String path = inputs.text("path").orElse("").toLowerCase(Locale.ROOT);
        if (path.equals("/querydata") || path.equals("/querydatav2")) {
            query(inputs).ifPresent(text -> tables.inText(text).forEach(table -> add(TableUse.read(table), uses)));
        } else if (path.equals("/api/logs")) {
            inputs.mapping("headers")
                    .flatMap(headers -> headers.text("Log-Type"))
                    .filter(name -> name.matches("\\w+"))
                    .ifPresent(name -> add(TableUse.write(name.endsWith("_CL") ? name : name + "_CL"), uses));
        }
    }

    private static Optional<String> query(MappingNode inputs) {
        return inputs.text("body").or(() -> inputs.mapping("body").flatMap(body -> body.text("query")));
    }

    private static void add(TableUse use, Map<String, TableUse> uses) {
        uses.merge(use.table(), use, TableUse::and);
    }
}
