package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.time.Duration;
import java.util.Optional;

/**
 * A rule that runs a query at intervals, or near real time, and raises alerts.
 *
 * @param file the YAML file
 */
public record AnalyticRule(ContentFile file) implements QueryTemplate {

    @Override
    public ContentKind kind() {
        return ContentKind.ANALYTIC_RULE;
    }

    /** Returns the kind of the rule, {@code Scheduled} or {@code NRT}. */
    public Optional<String> ruleKind() {
        return text("kind");
    }

    /** Returns the severity as written. */
    public Optional<String> severity() {
        return text("severity");
    }

    /** Returns the status as written, such as {@code Available}. */
    public Optional<String> status() {
        return text("status");
    }

    /** Returns how often the rule runs, if that can be read. */
    public Optional<Duration> queryFrequency() {
        return text("queryFrequency").flatMap(TimespanText::parse);
    }

    /** Returns how far back the rule looks, if that can be read. */
    public Optional<Duration> queryPeriod() {
        return text("queryPeriod").flatMap(TimespanText::parse);
    }

    /** Returns the comparison with the threshold as written, such as {@code gt} or {@code GreaterThan}. */
    public Optional<String> triggerOperator() {
        return text("triggerOperator");
    }

    /** Returns the number of rows that the rule compares with. */
    public Optional<Long> triggerThreshold() {
        return scalar("triggerThreshold").flatMap(ScalarNode::asLong);
    }

    /** Returns how the alert takes name, description, severity and tactics from the result. */
    public Optional<MappingNode> alertDetailsOverride() {
        return field("alertDetailsOverride").flatMap(DocumentNode::asMapping);
    }

    /** Returns how rows become alerts: {@code SingleAlert} or {@code AlertPerResult}. */
    public Optional<ScalarNode> aggregationKind() {
        return field("eventGroupingSettings")
                .flatMap(DocumentNode::asMapping)
                .flatMap(settings -> settings.scalar("aggregationKind"));
    }

    /** Returns how alerts become incidents. */
    public Optional<MappingNode> incidentConfiguration() {
        return field("incidentConfiguration").flatMap(DocumentNode::asMapping);
    }

    /** Tells whether the rule stops for a while after an alert. */
    public boolean suppressionEnabled() {
        return scalar("suppressionEnabled").flatMap(ScalarNode::asBoolean).orElse(false);
    }

    /** Returns for how long the rule stops after an alert, if that can be read. */
    public Optional<Duration> suppressionDuration() {
        return text("suppressionDuration").flatMap(TimespanText::parse);
    }
}
