package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the family TBL. */
public final class CustomTableChecks {
    private CustomTableChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new TableName(),
                new TableKeys(),
                new SchemaName(),
                new TimeColumn(),
                new ReservedColumn(),
                new ResourceColumnType(),
                new ResourceColumnNames(),
                new PlanAndRetention());
    }
}
