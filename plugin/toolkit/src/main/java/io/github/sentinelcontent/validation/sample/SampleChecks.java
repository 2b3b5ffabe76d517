package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the family SMP, and those that run rules on sample data. */
public final class SampleChecks {
    private SampleChecks() {}

    /** The checks written in Java, by id. */
    public static List<Check> all() {
        return List.of(
                new SampleShape(),
                new SampleEmail(),
                new PersonalData(),
                new SampleCoverage(),
                new SelectsRow(),
                new SampleResult(),
                new Replay());
    }
}
