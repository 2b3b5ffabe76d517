package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the family DCR. */
public final class CollectionRuleChecks {
    private CollectionRuleChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new StreamPrefix(),
                new StreamColumns(),
                new FlowReferences(),
                new OutputTable(),
                new TransformSyntax(),
                new TransformDialect(),
                new TransformTime(),
                new TransformColumns(),
                new RuleLimits());
    }
}
