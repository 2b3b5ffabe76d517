package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** Every Log Analytics table has it, and rules select their window by it. */
final class TimeGeneratedColumn extends TableCheck {
    TimeGeneratedColumn() {
        super(CheckInfo.warning(
                "SEN-TS-005", "time-generated", "the table has the column TimeGenerated of type datetime"));
    }

    @Override
    void check(TableSchema schema, SolutionContext context, Reporter reporter) {
        Optional<TableColumn> time = schema.columns().stream()
                .filter(column -> column.name().equals("TimeGenerated"))
                .findFirst();
        if (time.isEmpty()) {
            reporter.report(
                    schema.nameNode()
                            .map(node -> node.location())
                            .orElseGet(() -> schema.document().source().location()),
                    "table '" + schema.name() + "' has no column TimeGenerated",
                    "add { \"Name\": \"TimeGenerated\", \"Type\": \"DateTime\" }");
        } else if (!time.get().type().orElse("").equals("datetime")) {
            reporter.report(
                    time.get().node(),
                    "TimeGenerated is of type '" + time.get().type().orElse("unknown") + "', expected is datetime",
                    null);
        }
    }
}
