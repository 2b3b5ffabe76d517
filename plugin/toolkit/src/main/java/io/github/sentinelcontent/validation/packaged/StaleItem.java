package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares items that packaging writes in a form of its own: workbooks, pages of connectors and playbooks.
 *
 * <p>Packaging leaves empty members out, numbers names and adds keys. So the texts that customers see are compared,
 * whatever their order, and the names of the steps of a playbook.
 */
final class StaleItem {
    private static final Set<String> WORKBOOK_TEXTS = Set.of("query", "json", "title");
    private static final Set<String> CONNECTOR_TEXTS = Set.of(
            "title", "publisher", "description", "descriptionMarkdown", "baseQuery", "query", "lastDataReceivedQuery");

    private StaleItem() {}

    /**
     * A value of the package that is not what the source says.
     *
     * @param place where it stands in the package
     * @param what the key that it is known by
     */
    record Difference(DocumentNode place, String what) {}

    /** Returns the first difference of an item; the properties are those of its resource in the package. */
    static Optional<Difference> of(SourceItem source, MappingNode packaged) {
        if (source.item() instanceof Workbook workbook) {
            return workbook(workbook, packaged);
        }
        if (source.item() instanceof DataConnector connector) {
            return connector(connector, packaged);
        }
        return source.item() instanceof Playbook playbook ? playbook(playbook, packaged) : Optional.empty();
    }

    private static Optional<Difference> workbook(Workbook workbook, MappingNode packaged) {
        Optional<ScalarNode> data = packaged.scalar("serializedData");
        Optional<DocumentNode> root = data.flatMap(node ->
                JsonDocument.read(SourceFile.of("workbook.json", node.text())).at(""));
        return root.isPresent()
                        && workbook.root().isPresent()
                        && !texts(workbook.root().get(), WORKBOOK_TEXTS).equals(texts(root.get(), WORKBOOK_TEXTS))
                ? Optional.of(new Difference(data.get(), "serializedData"))
                : Optional.empty();
    }

    private static Optional<Difference> connector(DataConnector connector, MappingNode packaged) {
        Optional<MappingNode> page = packaged.mapping("connectorUiConfig");
        Optional<MappingNode> source = connector.ui();
        if (page.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        for (MappingEntry entry : source.get().entries()) {
            Optional<MappingEntry> other = page.get().entry(entry.name());
            if (other.isPresent() && !same(entry, other.get())) {
                return Optional.of(new Difference(Place.of(page.get(), entry.name()), entry.name()));
            }
        }
        return Optional.empty();
    }

    /** Packaging adds to a title how the connector works. */
    private static boolean same(MappingEntry source, MappingEntry packaged) {
        List<String> before = texts(source, CONNECTOR_TEXTS);
        List<String> now = texts(packaged, CONNECTOR_TEXTS);
        boolean extended = source.name().equals("title")
                && before.size() == 1
                && now.size() == 1
                && now.get(0).startsWith(before.get(0));
        return extended || before.equals(now);
    }

    private static Optional<Difference> playbook(Playbook playbook, MappingNode packaged) {
        Optional<MappingNode> before = playbook.resources().stream()
                .flatMap(resource -> resource.mapping("properties").stream())
                .flatMap(properties -> properties.mapping("definition").stream())
                .findFirst();
        Optional<MappingNode> definition = packaged.mapping("definition");
        if (before.isEmpty() || definition.isEmpty()) {
            return Optional.empty();
        }
        for (String part : List.of("triggers", "actions")) {
            if (!names(before.get(), part).equals(names(definition.get(), part))) {
                return Optional.of(new Difference(Place.of(definition.get(), part), part));
            }
        }
        return Optional.empty();
    }

    private static Set<String> names(MappingNode definition, String part) {
        return definition.mapping(part).map(MappingNode::entries).orElse(List.of()).stream()
                .map(MappingEntry::name)
                .collect(Collectors.toSet());
    }

    private static List<String> texts(MappingEntry entry, Set<String> keys) {
        List<String> texts = new ArrayList<>();
        collect(entry.name(), entry.value(), keys, texts);
        texts.sort(null);
        return texts;
    }

    private static List<String> texts(DocumentNode root, Set<String> keys) {
        List<String> texts = new ArrayList<>();
        collect("", root, keys, texts);
        texts.sort(null);
        return texts;
    }

    private static void collect(String key, DocumentNode node, Set<String> keys, List<String> texts) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> collect(entry.name(), entry.value(), keys, texts));
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> collect(key, item, keys, texts));
        } else if (node instanceof ScalarNode scalar && keys.contains(key)) {
            String text = LooseEquality.normal(scalar.text());
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
    }
}
