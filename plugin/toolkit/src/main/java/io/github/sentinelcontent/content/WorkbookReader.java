package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a workbook for its steps and queries. */
final class WorkbookReader {

    private final List<WorkbookItem> items = new ArrayList<>();
    private final List<WorkbookQuery> queries = new ArrayList<>();

    static List<WorkbookItem> items(MappingNode root) {
        WorkbookReader reader = new WorkbookReader();
        reader.addItems(root, 0);
        return reader.items;
    }

    private void addItems(MappingNode owner, int depth) {
        for (DocumentNode node : owner.items("items")) {
            node.asMapping().ifPresent(item -> {
                items.add(new WorkbookItem(item, depth));
                item.mapping("content").ifPresent(content -> addItems(content, depth + 1));
            });
        }
    }

    static List<WorkbookQuery> queries(MappingNode root) {
        WorkbookReader reader = new WorkbookReader();
        reader.addQueries(root, "");
        return reader.queries;
    }

    private void addQueries(DocumentNode node, String role) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> addQueries(item, role));
        } else if (node instanceof MappingNode mapping) {
            String here = mapping.text("name")
                    .map(name -> role.isEmpty() ? name : role + "/" + name)
                    .orElse(role);
            mapping.entries().forEach(entry -> addEntry(mapping, entry, here));
        }
    }

    private void addEntry(MappingNode owner, MappingEntry entry, String role) {
        Optional<ScalarNode> text = entry.value().asScalar().filter(s -> s.type() == ScalarType.STRING);
        if (entry.name().equals("query") && text.isPresent()) {
            long type = owner.scalar("queryType").flatMap(ScalarNode::asLong).orElse(0L);
            queries.add(new WorkbookQuery(role, text.get(), type, owner));
        } else {
            addQueries(entry.value(), role);
        }
    }
}
