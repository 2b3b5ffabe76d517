package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * A connector: its page in the portal and, for codeless ones, the resources that move the data.
 *
 * @param file the JSON file with the page
 * @param resources the resources in the files beside a codeless definition, sorted by file; empty otherwise
 */
public record DataConnector(ContentFile file, List<ConnectorResource> resources) implements ContentItem {

    public DataConnector {
        resources = List.copyOf(resources);
    }

    @Override
    public ContentKind kind() {
        return ContentKind.DATA_CONNECTOR;
    }

    /** Returns how the file is built. */
    public ConnectorShape shape() {
        return ConnectorReader.shape(file.document());
    }

    /** Returns the page: {@code title}, {@code descriptionMarkdown}, {@code instructionSteps} and so on. */
    public Optional<MappingNode> ui() {
        return ConnectorReader.ui(file.document());
    }

    /** Returns the resource that defines a codeless connector. */
    public Optional<MappingNode> definition() {
        return ConnectorReader.definition(file.document());
    }

    @Override
    public Optional<String> id() {
        return idNode().map(ScalarNode::text);
    }

    /** Returns the id as it is written: that of the page, or else the name of the definition. */
    public Optional<ScalarNode> idNode() {
        return ui().flatMap(ui -> ui.scalar("id"))
                .filter(node -> !node.isNull())
                .or(() -> definition().flatMap(node -> node.scalar("name")));
    }

    /** Returns the title. */
    @Override
    public Optional<String> name() {
        return ui().flatMap(ui -> ui.text("title"));
    }

    @Override
    public Optional<String> version() {
        return ui().flatMap(ui -> ui.mapping("metadata")).flatMap(metadata -> metadata.text("version"));
    }

    /** Returns the publisher. */
    public Optional<String> publisher() {
        return ui().flatMap(ui -> ui.text("publisher"));
    }

    /** Returns the description. */
    public Optional<String> descriptionMarkdown() {
        return ui().flatMap(ui -> ui.text("descriptionMarkdown"));
    }

    /** Returns the data types in file order. */
    public List<ConnectorDataType> dataTypes() {
        return ui().map(ui -> ui.items("dataTypes")).orElse(List.of()).stream()
                .flatMap(node -> node.asMapping().stream())
                .map(ConnectorDataType::new)
                .toList();
    }

    /** Returns the name that stands for {@code {{graphQueriesTableName}}} in the queries. */
    public Optional<ScalarNode> graphQueriesTableName() {
        return ui().flatMap(ui -> ui.scalar("graphQueriesTableName"));
    }

    /** Returns the queries of charts, samples, data types and connectivity; placeholders are left in place. */
    @Override
    public List<ContentQuery> queries() {
        return ui().map(ConnectorReader::queries).orElse(List.of());
    }

    /** Returns the resources of a type. */
    public List<ConnectorResource> resources(ConnectorResource.Type type) {
        return resources.stream().filter(resource -> resource.type() == type).toList();
    }
}
