package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.ColumnOrigin;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What data collection rules say of custom tables that no table resource describes: the columns of the declared stream.
 * A transformation changes them, and then further ones may exist.
 */
final class StreamTables {
    private static final String CUSTOM = "Custom-";

    private StreamTables() {}

    /** Adds the custom tables that a rule fills, unless they are known. */
    static void addTo(Catalog.Builder catalog, Catalog known, ConnectorResource rule) {
        Optional<MappingNode> properties = rule.node().mapping("properties");
        for (DocumentNode node : properties.map(p -> p.items("dataFlows")).orElse(List.of())) {
            node.asMapping().ifPresent(flow -> addFlow(catalog, known, properties.get(), flow));
        }
    }

    private static void addFlow(Catalog.Builder catalog, Catalog known, MappingNode properties, MappingNode flow) {
        Optional<String> stream = flow.items("streams").stream()
                .findFirst()
                .flatMap(DocumentNode::asScalar)
                .map(ScalarNode::text);
        String output = flow.text("outputStream").or(() -> stream).orElse("");
        String table = output.startsWith(CUSTOM) ? output.substring(CUSTOM.length()) : "";
        Optional<MappingNode> declared =
                properties.mapping("streamDeclarations").flatMap(streams -> stream.flatMap(streams::mapping));
        if (table.endsWith("_CL") && declared.isPresent() && known.table(table).isEmpty()) {
            boolean unchanged = flow.text("transformKql")
                    .map(text -> text.strip().equals("source"))
                    .orElse(true);
            List<Column> columns = columns(table, declared.get());
            catalog.table(table, unchanged ? RowSchema.of(columns) : RowSchema.open(columns));
        }
    }

    private static List<Column> columns(String table, MappingNode stream) {
        List<Column> columns = new ArrayList<>();
        for (DocumentNode node : stream.items("columns")) {
            node.asMapping().ifPresent(column -> {
                String name = column.text("name").orElse("");
                KqlType type = column.text("type").flatMap(KqlType::named).orElse(KqlType.DYNAMIC);
                add(columns, new Column(name, type, new ColumnOrigin(table, name)));
            });
        }
        for (Column standard : SchemaColumns.standard()) {
            add(columns, new Column(standard.name(), standard.type(), new ColumnOrigin(table, standard.name())));
        }
        return columns;
    }

    private static void add(List<Column> columns, Column column) {
        if (!column.name().isBlank()
                && columns.stream().noneMatch(other -> other.name().equals(column.name()))) {
            columns.add(column);
        }
    }
}
