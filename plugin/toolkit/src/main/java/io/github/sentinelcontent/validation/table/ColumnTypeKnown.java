package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A type that is not known is read as dynamic, and comparisons with it are not checked. */
final class ColumnTypeKnown extends TableCheck {
    private static final Set<String> KNOWN = Set.of(
            "string",
            "int",
            "int32",
            "int64",
            "integer",
            "long",
            "bigint",
            "real",
            "double",
            "decimal",
            "datetime",
            "timespan",
            "bool",
            "boolean",
            "dynamic",
            "object",
            "guid",
            "sbyte");
    private static final String ALLOWED = "string, int, long, real, decimal, datetime, timespan, bool, dynamic, guid";

    /** Names of other languages for a type, and misspellings that were seen. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "timestamp", "datetime",
            "timetamp", "datetime",
            "date", "datetime",
            "text", "string",
            "varchar", "string",
            "float", "real",
            "json", "dynamic",
            "uuid", "guid");

    ColumnTypeKnown() {
        super(
                CheckInfo.error(
                        "SEN-TS-003",
                        "column-type",
                        "each Type is one of string, int, long, real, decimal, datetime, timespan, bool, dynamic and guid or a name for one"));
    }

    @Override
    void check(TableSchema schema, SolutionContext context, Reporter reporter) {
        for (TableColumn column : schema.columns()) {
            String found = column.typeNode().map(ScalarNode::text).orElse("");
            String letters = found.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
            if (column.typeNode().isEmpty() || KNOWN.contains(found.strip().toLowerCase(Locale.ROOT))) {
                continue; // SEN-TS-001 reports a column without Type
            }
            String meant = OTHER_NAMES.getOrDefault(letters, letters);
            if (KNOWN.contains(meant)) {
                reporter.reportMendable(column.typeNode().get(), unknown(found, column), meant);
            } else {
                reporter.report(
                        column.typeNode().get(),
                        unknown(found, column),
                        NearestName.of(found, KNOWN)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(null));
            }
        }
    }

    private static String unknown(String found, TableColumn column) {
        return "Type '" + found + "' of column '" + column.name() + "' is not known; allowed: " + ALLOWED;
    }
}
