package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.TableColumn;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashMap;
import java.util.Map;

/** Only the first of the two counts. */
final class DuplicateColumn extends TableCheck {
    DuplicateColumn() {
        super(CheckInfo.error("SEN-TS-004", "duplicate-column", "no column is given twice"));
    }

    @Override
    void check(TableSchema schema, SolutionContext context, Reporter reporter) {
        Map<String, TableColumn> seen = new HashMap<>();
        for (TableColumn column : schema.columns()) {
            TableColumn other = column.name().isBlank() ? null : seen.putIfAbsent(column.name(), column);
            if (other != null) {
                reporter.report(
                        column.nameNode().orElseThrow(),
                        "column '" + column.name() + "' is already given at "
                                + other.node().location(),
                        "remove one of the two");
            }
        }
    }
}
