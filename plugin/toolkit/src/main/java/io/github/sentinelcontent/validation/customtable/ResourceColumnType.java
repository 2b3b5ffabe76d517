package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;

/** Tables know fewer types than queries. */
final class ResourceColumnType extends TableResourceCheck {
    private static final List<String> TYPES =
            List.of("string", "int", "long", "real", "boolean", "datetime", "guid", "dynamic");

    ResourceColumnType() {
        super(CheckInfo.error(
                "SEN-TBL-006",
                "column-type",
                "each column is a " + String.join(", ", TYPES.subList(0, 7)) + " or dynamic"));
    }

    @Override
    void check(MappingNode table, SolutionContext context, Reporter reporter) {
        for (MappingNode column : columns(table)) {
            String type = column.text("type").orElse("");
            if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
                reporter.report(
                        Place.of(column, "type"),
                        "'" + type + "' is not allowed for type; allowed: " + String.join(", ", TYPES),
                        NearestName.of(type, TYPES)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(null));
            }
        }
    }
}
