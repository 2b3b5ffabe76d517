package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** Every table of a workspace has the time of its rows. */
final class TimeColumn extends TableResourceCheck {
    TimeColumn() {
        super(CheckInfo.error(
                "SEN-TBL-004", "time-generated", "the table has a column TimeGenerated of type datetime"));
    }

    @Override
    void check(MappingNode table, SolutionContext context, Reporter reporter) {
        List<MappingNode> columns = columns(table);
        if (columns.isEmpty()) {
            return;
        }
        Optional<MappingNode> time = columns.stream()
                .filter(column ->
                        column.text("name").filter("TimeGenerated"::equals).isPresent())
                .findFirst();
        if (time.isEmpty()) {
            MappingNode schema = schema(table).orElseThrow();
            reporter.report(
                    schema.entry("columns").orElseThrow().key(),
                    "the table has no column TimeGenerated",
                    "add { \"name\": \"TimeGenerated\", \"type\": \"datetime\" }");
        } else if (!time.get().text("type").orElse("").equalsIgnoreCase("datetime")) {
            reporter.report(
                    Place.of(time.get(), "type"),
                    "TimeGenerated is of type '" + time.get().text("type").orElse("") + "'",
                    "write datetime");
        }
    }
}
