package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of queries by the KQL engine. */
public final class QueryChecks {
    private QueryChecks() {}

    /** The checks by id. */
    public static List<Check> all() {
        return List.of(
                new Syntax(),
                new UnknownTable(),
                new UnknownColumn(),
                new FunctionCall(),
                new OperandTypes(),
                new NoResult(),
                new EntityColumn(),
                new DetailColumn(),
                new OverrideColumn(),
                new DataTypes(),
                new LookbackWithinPeriod(),
                new TimeInResult(),
                new NotSupported());
    }
}
