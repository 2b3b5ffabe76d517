package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the family TS. */
public final class TableChecks {
    private TableChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new TableShape(),
                new NameIsFile(),
                new ColumnTypeKnown(),
                new DuplicateColumn(),
                new TimeGeneratedColumn(),
                new SchemaExists(),
                new SampleAgreement(),
                new SuffixType());
    }
}
