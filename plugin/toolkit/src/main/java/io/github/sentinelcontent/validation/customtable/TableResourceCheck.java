package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ConnectorResourceCheck;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** A check on each table resource of a codeless connector. */
abstract class TableResourceCheck extends ConnectorResourceCheck {

    TableResourceCheck(CheckInfo info) {
        super(info, ConnectorResource.Type.TABLE);
    }

    @Override
    protected final void check(MappingNode table, DataConnector connector, SolutionContext context, Reporter reporter) {
        check(table, context, reporter);
    }

    abstract void check(MappingNode table, SolutionContext context, Reporter reporter);

    /** The name without what stands before the last slash; empty when it is an expression. */
    static String name(MappingNode table) {
        String name = table.text("name").orElse("");
        boolean expression = name.startsWith("[") || name.contains("{{");
        return expression ? "" : name.substring(name.lastIndexOf('/') + 1);
    }

    static Optional<MappingNode> schema(MappingNode table) {
        return table.mapping("properties").flatMap(properties -> properties.mapping("schema"));
    }

    static List<MappingNode> columns(MappingNode table) {
        return schema(table).map(schema -> schema.items("columns")).orElse(List.of()).stream()
                .flatMap((DocumentNode column) -> column.asMapping().stream())
                .toList();
    }
}
