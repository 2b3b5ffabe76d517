package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFile;
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

    /** The new column stands before the first one, written like it. */
    private static void missing(MappingEntry columns, Reporter reporter) {
        SourceFile file = columns.value().file();
        DocumentNode first = columns.value().asSequence().orElseThrow().items().get(0);
        String column = "{ \"name\": \"TimeGenerated\", \"type\": \"datetime\" }";
        String before = file.text().substring(columns.key().start(), first.start());
        String between = before.substring(before.lastIndexOf('[') + 1);
        reporter.reportMendable(
                Severity.ERROR,
                file.location(columns.key().start(), first.start()),
                "the table has no column TimeGenerated",
                "add " + column,
                before + column + "," + (between.isEmpty() ? " " : between));
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
            missing(schema.entry("columns").orElseThrow(), reporter);
        } else if (!time.get().text("type").orElse("").equalsIgnoreCase("datetime")) {
            reporter.reportMendable(
                    Place.of(time.get(), "type"),
                    "TimeGenerated is of type '" + time.get().text("type").orElse("") + "'",
                    "datetime");
        }
    }
}
