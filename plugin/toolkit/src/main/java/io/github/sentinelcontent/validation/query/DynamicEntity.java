package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.EnumSet;
import java.util.Set;

/** An entity is made of text; a list or number leaves it empty. */
final class DynamicEntity extends AnalyticRuleCheck {
    /** Identifiers that are numbers by nature. */
    private static final Set<String> NUMBERS = Set.of("ProcessId", "MailCount", "AppId", "InstanceId");

    private static final Set<KqlType> NUMERIC = EnumSet.of(KqlType.INT, KqlType.LONG, KqlType.REAL, KqlType.DECIMAL);

    DynamicEntity() {
        super(CheckInfo.warning("SEN-KQL-032", "dynamic-entity", "Each mapped entity column holds text"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        RuleResult.of(rule, context)
                .ifPresent(result -> MappedColumns.of(rule, result.schema()).forEach(mapped -> {
                    KqlType type = mapped.column().type();
                    if (type == KqlType.DYNAMIC) {
                        reporter.report(
                                mapped.node(),
                                "column '" + mapped.column().name()
                                        + "' is dynamic; a list or bag leaves the entity empty",
                                "convert it with tostring(), or take one element such as [0]");
                    } else if (NUMERIC.contains(type) && !NUMBERS.contains(mapped.identifier())) {
                        reporter.report(
                                mapped.node(),
                                "column '" + mapped.column().name() + "' is a number (" + type
                                        + "), which leaves the entity empty",
                                "convert it with tostring()");
                    }
                }));
    }
}
