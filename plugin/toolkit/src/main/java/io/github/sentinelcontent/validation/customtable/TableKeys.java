package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.MemberText;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** Without these keys the table cannot be created. */
final class TableKeys extends TableResourceCheck {
    private static final String API_VERSION = "2022-10-01";

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
                missing(table, key, "the table", key.equals("apiVersion") ? API_VERSION : "", reporter);
            }
        }
        Optional<MappingNode> properties = table.mapping("properties");
        Optional<MappingNode> schema = schema(table);
        if (properties.isPresent() && schema.isEmpty()) {
            missing(properties.get(), "schema", "properties", "", reporter);
        }
        if (schema.isPresent()) {
            if (schema.get().text("name").isEmpty()) {
                missing(schema.get(), "name", "schema", name(table), reporter);
            }
            if (schema.get().items("columns").isEmpty()) {
                missing(schema.get(), "columns", "schema", "", reporter);
            }
        }
    }

    /** A key whose value is certain is added before the first one. */
    private static void missing(MappingNode owner, String key, String where, String value, Reporter reporter) {
        String message = "'" + key + "' is missing in " + where;
        Optional<MappingEntry> first = owner.entries().stream().findFirst();
        if (value.isEmpty() || first.isEmpty() || owner.get(key).isPresent()) {
            reporter.report(Place.of(owner, key), message, null);
        } else {
            MemberText.missing(first.get(), key, value).report(message, reporter);
        }
    }
}
