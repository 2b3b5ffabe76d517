package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** Without these keys the table cannot be created. */
final class TableKeys extends TableResourceCheck {
    TableKeys() {
        super(CheckInfo.error(
                "SEN-TBL-002",
                "required-key",
                "a table has name, apiVersion and properties.schema with name and columns"));
    }

    @Override
    void check(MappingNode table, SolutionContext context, Reporter reporter) {
        for (String key : List.of("name", "apiVersion", "properties")) {
            if (table.get(key).isEmpty()) {
                missing(table, key, "the table", reporter);
            }
        }
        Optional<MappingNode> properties = table.mapping("properties");
        Optional<MappingNode> schema = schema(table);
        if (properties.isPresent() && schema.isEmpty()) {
            missing(properties.get(), "schema", "properties", reporter);
        }
        if (schema.isPresent()) {
            if (schema.get().text("name").isEmpty()) {
                missing(schema.get(), "name", "schema", reporter);
            }
            if (schema.get().items("columns").isEmpty()) {
                missing(schema.get(), "columns", "schema", reporter);
            }
        }
    }

    private static void missing(MappingNode owner, String key, String where, Reporter reporter) {
        reporter.report(Place.of(owner, key), "'" + key + "' is missing in " + where, null);
    }
}
