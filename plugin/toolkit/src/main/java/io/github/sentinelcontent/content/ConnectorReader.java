package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parts of connector files. */
final class ConnectorReader {

    /** A page without an id is still recognised by one of these. */
    private static final List<String> PAGE_KEYS =
            List.of("connectivityCriterias", "connectivityCriteria", "instructionSteps", "descriptionMarkdown");

    private ConnectorReader() {}

    static ConnectorShape shape(SourceDocument document) {
        if (definition(document).isPresent()) {
            return ConnectorShape.CODELESS;
        }
        if (polling(document).isPresent()) {
            return ConnectorShape.POLLING;
        }
        return document.mapping().filter(ConnectorReader::isPage).isPresent()
                ? ConnectorShape.CLASSIC
                : ConnectorShape.OTHER;
    }

    static Optional<MappingNode> ui(SourceDocument document) {
        return definition(document)
                .flatMap(node -> node.mapping("properties"))
                .flatMap(properties -> properties.mapping("connectorUiConfig"))
                .or(() -> polling(document))
                .or(() -> inTemplate(document))
                .or(() -> document.mapping().filter(ConnectorReader::isPage));
    }

    /** A page has an id; {@code $schema} tells ARM templates apart. */
    private static boolean isPage(MappingNode root) {
        return root.get("resources").isEmpty()
                && PAGE_KEYS.stream().anyMatch(key -> root.get(key).isPresent());
    }

    private static Optional<MappingNode> polling(SourceDocument document) {
        return document.at("/resources/0/properties/connectorUiConfig").flatMap(DocumentNode::asMapping);
    }

    /** Some connectors are handwritten templates, with the page in any of their resources. */
    private static Optional<MappingNode> inTemplate(SourceDocument document) {
        return document.mapping().map(root -> root.items("resources")).orElse(List.of()).stream()
                .flatMap(resource -> resource.at("/properties/connectorUiConfig").stream())
                .flatMap(page -> page.asMapping().stream())
                .findFirst();
    }

    static Optional<MappingNode> definition(SourceDocument document) {
        return resources(document).stream()
                .filter(resource -> resource.type() == ConnectorResource.Type.DEFINITION)
                .map(ConnectorResource::node)
                .findFirst();
    }

    /** Returns the codeless resources of a file that holds one or a list of them. */
    static List<ConnectorResource> resources(SourceDocument document) {
        Stream<MappingNode> nodes = document.root() == null
                ? Stream.empty()
                : Stream.concat(
                        document.mapping().stream(),
                        document.root().asSequence().stream().flatMap(s -> s.mappings().stream()));
        return nodes.flatMap(node -> ConnectorResource.Type.of(node).stream()
                        .map(type -> new ConnectorResource(type, node, document)))
                .toList();
    }

    static List<ContentQuery> queries(MappingNode ui) {
        List<ContentQuery> queries = new ArrayList<>();
        addEach(queries, ui, "graphQueries", "baseQuery");
        addEach(queries, ui, "sampleQueries", "query");
        addEach(queries, ui, "dataTypes", "lastDataReceivedQuery");
        addCriteria(queries, ui, "connectivityCriterias");
        addCriteria(queries, ui, "connectivityCriteria");
        return queries;
    }

    private static void addEach(List<ContentQuery> queries, MappingNode ui, String list, String key) {
        List<DocumentNode> items = ui.items(list);
        for (int i = 0; i < items.size(); i++) {
            String role = list + "[" + i + "]." + key;
            items.get(i).asMapping().flatMap(item -> item.scalar(key)).ifPresent(query -> add(queries, role, query));
        }
    }

    private static void addCriteria(List<ContentQuery> queries, MappingNode ui, String list) {
        List<DocumentNode> items = ui.items(list);
        for (int i = 0; i < items.size(); i++) {
            Optional<MappingNode> criterion = items.get(i).asMapping();
            boolean isQuery = criterion
                    .flatMap(c -> c.text("type"))
                    .filter("IsConnectedQuery"::equalsIgnoreCase)
                    .isPresent();
            if (isQuery) {
                String role = list + "[" + i + "].value";
                criterion
                        .get()
                        .items("value")
                        .forEach(value -> value.asScalar().ifPresent(query -> add(queries, role, query)));
            }
        }
    }

    private static void add(List<ContentQuery> queries, String role, ScalarNode query) {
        if (query.type() == ScalarType.STRING && !query.text().isBlank()) {
            queries.add(new ContentQuery(role, query));
        }
    }
}
