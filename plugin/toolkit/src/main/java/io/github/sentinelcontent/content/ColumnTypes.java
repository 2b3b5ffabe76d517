package io.github.sentinelcontent.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Translates the column types of schema files to those of KQL. */
final class ColumnTypes {

    private static final Map<String, String> KQL_TYPES = Map.ofEntries(
            Map.entry("", "string"),
            Map.entry("string", "string"),
            Map.entry("bool", "bool"),
            Map.entry("boolean", "bool"),
            Map.entry("sbyte", "bool"),
            Map.entry("int", "int"),
            Map.entry("int32", "int"),
            Map.entry("integer", "int"),
            Map.entry("long", "long"),
            Map.entry("int64", "long"),
            Map.entry("bigint", "long"),
            Map.entry("real", "real"),
            Map.entry("double", "real"),
            Map.entry("decimal", "decimal"),
            Map.entry("datetime", "datetime"),
            Map.entry("timestamp", "datetime"),
            Map.entry("date/time", "datetime"),
            Map.entry("timespan", "timespan"),
            Map.entry("dynamic", "dynamic"),
            Map.entry("object", "dynamic"),
            Map.entry("guid", "guid"));

    private ColumnTypes() {}

    static Optional<String> toKql(String type) {
        String cleaned = type.replace(",", "").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KQL_TYPES.get(cleaned));
    }
}
