package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.ColumnOrigin;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the columns of a schema file into a row schema. */
public final class SchemaColumns {
    /** Columns that the service adds to every table; a schema file need not name them. */
    private static final List<Column> STANDARD = List.of(
            Column.of("TimeGenerated", KqlType.DATETIME),
            Column.of("TenantId", KqlType.STRING),
            Column.of("SourceSystem", KqlType.STRING),
            Column.of("Type", KqlType.STRING),
            Column.of("_ItemId", KqlType.STRING),
            Column.of("_ResourceId", KqlType.STRING),
            Column.of("_SubscriptionId", KqlType.STRING));

    private SchemaColumns() {}

    /** The columns that the service adds to every table. */
    static List<Column> standard() {
        return STANDARD;
    }

    /** Tells whether the service adds a column of this name to every table. */
    public static boolean isStandard(String name) {
        return STANDARD.stream().anyMatch(column -> column.name().equals(name));
    }

    /**
     * The columns of the file, each with its origin, in file order; of a repeated name the first counts, a type that
     * is not known reads as dynamic. Standard columns of the service follow when the file lacks them.
     */
    public static RowSchema of(TableSchema schema) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (TableColumn column : schema.columns()) {
            KqlType type = column.type().flatMap(KqlType::named).orElse(KqlType.DYNAMIC);
            add(columns, schema.name(), column.name(), type);
        }
        STANDARD.forEach(c -> add(columns, schema.name(), c.name(), c.type()));
        return RowSchema.of(new ArrayList<>(columns.values()));
    }

    private static void add(Map<String, Column> columns, String table, String name, KqlType type) {
        if (!name.isBlank()) {
            columns.putIfAbsent(name, new Column(name, type, new ColumnOrigin(table, name)));
        }
    }
}
