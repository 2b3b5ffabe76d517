package io.github.sentinelcontent.validation.collection;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.schema.BundledTables;
import io.github.sentinelcontent.schema.SchemaColumns;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table that a flow fills.
 *
 * @param name its name
 * @param custom whether it is a table of the author and not of the service
 */
record TargetTable(String name, boolean custom) {
    private static final Pattern NAME = Pattern.compile("^[A-Za-z][A-Za-z0-9_]*_CL$");

    /** The table of an output stream; empty for a stream of another form. */
    static Optional<TargetTable> of(String stream) {
        if (stream.startsWith("Custom-")) {
            return Optional.of(new TargetTable(stream.substring("Custom-".length()), true));
        }
        return stream.startsWith("Microsoft-")
                ? Optional.of(new TargetTable(stream.substring("Microsoft-".length()), false))
                : Optional.empty();
    }

    /** The tables that the solution brings with its connectors, by name. */
    static Map<String, RowSchema> shipped(SolutionContext context) {
        Map<String, RowSchema> shipped = new LinkedHashMap<>();
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            for (ConnectorResource table : connector.resources(ConnectorResource.Type.TABLE)) {
                String name = table.node().text("name").orElse("");
                TableSchema.of(table)
                        .ifPresent(schema -> shipped.put(name.substring(name.lastIndexOf('/') + 1), columns(schema)));
            }
        }
        return shipped;
    }

    /** Tells whether the service takes the name for a custom table. */
    static boolean isWellNamed(String table) {
        return NAME.matches(table);
    }

    /** A type that is none agrees with every other. */
    private static RowSchema columns(TableSchema schema) {
        Set<String> unknown = schema.columns().stream()
                .filter(column -> column.type().flatMap(KqlType::named).isEmpty())
                .map(TableColumn::name)
                .collect(Collectors.toSet());
        return RowSchema.of(SchemaColumns.of(schema).columns().stream()
                .map(column -> unknown.contains(column.name()) ? Column.of(column.name(), KqlType.UNKNOWN) : column)
                .toList());
    }

    /** The columns of the table, those that the service fills itself included; empty when they are not known. */
    Optional<RowSchema> columns(SolutionContext context) {
        Optional<RowSchema> shipped = Optional.ofNullable(shipped(context).get(name))
                .filter(schema -> schema.columns().stream().anyMatch(TargetTable::isWritten));
        if (shipped.isPresent() || custom) {
            return shipped;
        }
        return BundledTables.isOfService(name) ? BundledTables.catalog().table(name) : Optional.empty();
    }

    /** A table without any column of its own has them under a key that is misspelt. */
    private static boolean isWritten(Column column) {
        return !SchemaColumns.isStandard(column.name());
    }
}
