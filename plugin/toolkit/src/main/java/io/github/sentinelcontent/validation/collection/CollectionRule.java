package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A data collection rule.
 *
 * @param node the resource
 */
record CollectionRule(MappingNode node) {

    /** The settings of the rule. */
    Optional<MappingNode> properties() {
        return node.mapping("properties");
    }

    /** The declared streams. */
    List<MappingEntry> streams() {
        return properties()
                .flatMap(properties -> properties.mapping("streamDeclarations"))
                .map(MappingNode::entries)
                .orElse(List.of());
    }

    /** The columns of a declared stream. */
    static List<MappingNode> columns(MappingEntry stream) {
        return stream.value().asMapping().map(node -> node.items("columns")).orElse(List.of()).stream()
                .flatMap((DocumentNode column) -> column.asMapping().stream())
                .toList();
    }

    /** The ways from streams to destinations. */
    List<MappingNode> flows() {
        return properties().map(properties -> properties.items("dataFlows")).orElse(List.of()).stream()
                .flatMap((DocumentNode flow) -> flow.asMapping().stream())
                .toList();
    }

    /** The destinations of every kind. */
    List<MappingNode> destinations() {
        return properties().flatMap(properties -> properties.mapping("destinations")).stream()
                .flatMap(kinds -> kinds.entries().stream())
                .flatMap(kind -> kind.value().asSequence().isPresent()
                        ? kind.value().asSequence().get().mappings().stream()
                        : Stream.empty())
                .toList();
    }

    /**
     * The columns that the transformation of a flow reads; empty when the streams are not declared here, open when a
     * column has no proper name.
     */
    Optional<RowSchema> source(MappingNode flow) {
        List<Column> columns = new ArrayList<>();
        boolean found = false;
        boolean faulty = false;
        for (DocumentNode name : flow.items("streams")) {
            for (MappingEntry stream : streams()) {
                if (name.asScalar()
                        .filter(text -> text.text().equals(stream.name()))
                        .isPresent()) {
                    found = true;
                    for (MappingNode column : columns(stream)) {
                        faulty |= !add(column, columns);
                    }
                }
            }
        }
        if (!found) {
            return Optional.empty();
        }
        return Optional.of(faulty ? RowSchema.open(columns) : RowSchema.of(columns));
    }

    /** Tells whether the column could be taken; what is wrong with the others is reported where they are declared. */
    private static boolean add(MappingNode column, List<Column> columns) {
        String name = column.text("name").orElse("");
        KqlType type = column.text("type")
                .flatMap(KqlType::named)
                .filter(known -> known != KqlType.GUID)
                .orElse(KqlType.UNKNOWN);
        boolean fits = StreamColumns.isName(name)
                && columns.stream().noneMatch(other -> other.name().equalsIgnoreCase(name));
        if (fits) {
            columns.add(Column.of(name, type));
        }
        return fits;
    }

    /** The stream that a flow writes to; without one of its own a flow keeps its first stream. */
    static Optional<DocumentNode> output(MappingNode flow) {
        return flow.get("outputStream").or(() -> flow.items("streams").stream().findFirst());
    }

    /** Whether a text is an expression or a place to fill. */
    static boolean isDynamic(String text) {
        return text.startsWith("[") || text.contains("{{");
    }
}
