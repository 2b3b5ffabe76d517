package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the family CCF. */
public final class CodelessChecks {
    private CodelessChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new CodelessResources(),
                new DefinitionKeys(),
                new DefinitionName(),
                new PollerDataType(),
                new PollerStream(),
                new PollerAuth(),
                new PollerRequest(),
                new ArmExpressions(),
                new ParameterOffered(),
                new PollerPaging(),
                new PollerResponse(),
                new ConnectButton(),
                new PollerKind(),
                new DefinitionCriteria(),
                new DefinitionQueries(),
                new PollerNames(),
                new CodelessFolder(),
                new CodelessSecret());
    }
}
