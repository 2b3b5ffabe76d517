package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.ArtefactSchema;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.schema.ContentSchema;
import java.util.List;

/** The checks of analytic rules. */
public final class RuleChecks {
    private RuleChecks() {}

    /** The checks written in Java, by id. */
    public static List<Check> all() {
        return List.of(
                new NameStyle(),
                new DescriptionStyle(),
                new ControlSystemTactic(),
                new TechniqueKnown(),
                new TechniqueNeedsTactic(),
                new TechniquesPresent(),
                new TimespanForm(),
                new FrequencyRange(),
                new PeriodRange(),
                new PeriodBelowFrequency(),
                new LongPeriodFrequency(),
                new TriggerThreshold(),
                new NrtScheduleKeys(),
                new ConnectorId(),
                new ConnectorShipped(),
                new IdentifierCombination(),
                new IdentifierRepeated(),
                new DetailKeyLength(),
                new DetailKeyForm(),
                new OverrideKey(),
                new PlaceholderCount(),
                new PlaceholderForm(),
                new IncidentConfiguration(),
                new Suppression(),
                new UnknownKey(),
                new CustomEntityColumns(),
                new PeriodRatio(),
                new NullValue(),
                new DeprecatedMarking(),
                new MappingRepeated(),
                new MappingPlausible(),
                new WeakIdentifier(),
                new SentinelEntities(),
                new TagVersion());
    }

    /** The checks that the JSON Schema of rules carries. */
    public static List<ArtefactSchema> schemas() {
        return List.of(new ArtefactSchema(
                ContentSchema.ofResource("/io/github/sentinelcontent/validation/schema/analytic-rule.schema.json"),
                solution -> solution.items(AnalyticRule.class).stream().flatMap(rule -> rule.root().stream())));
    }
}
