package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on each table schema of a solution whose file is a JSON object. */
abstract class TableCheck implements Check {
    private final CheckInfo info;

    TableCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (TableSchema schema : context.solution().tables()) {
            if (schema.node().isPresent()) {
                check(schema, context, reporter);
            }
        }
    }

    abstract void check(TableSchema schema, SolutionContext context, Reporter reporter);
}
