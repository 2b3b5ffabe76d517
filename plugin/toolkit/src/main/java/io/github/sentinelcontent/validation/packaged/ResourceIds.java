package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ids are calculated, not written.
 *
 * <p>Inside of an item, where authors choose the names, it is a warning; names of custom details are never looked at.
 *
 * @see <a href="https://github.com/Azure/arm-ttk">arm-ttk, IDs Should Be Derived From ResourceIDs</a>
 */
final class ResourceIds extends TemplateCheck {
    private static final Set<String> FUNCTIONS = Set.of(
            "extensionresourceid",
            "resourceid",
            "subscriptionresourceid",
            "tenantresourceid",
            "if",
            "parameters",
            "reference",
            "variables",
            "subscription",
            "guid");

    /** Names, in lower case, of what ends like an id but is none of a resource. */
    private static final List<String> OTHER_IDS = ReferenceLines.read("not-resource-ids.txt");

    private static final Set<String> NOT_LOOKED_INTO =
            Set.of("metadata", "tags", "parameters", "outputs", "customDetails");

    ResourceIds() {
        super(CheckInfo.error("SEN-MT-009", "resource-ids", "ids of resources are expressions"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        template.resources().forEach(resource -> visit(resource, Severity.ERROR, reporter));
    }

    private static void visit(DocumentNode node, Severity severity, Reporter reporter) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> visit(item, severity, reporter));
        } else if (node instanceof MappingNode mapping && !isExempt(mapping)) {
            for (MappingEntry entry : mapping.entries()) {
                if (entry.value() instanceof ScalarNode scalar && isId(entry.name()) && !isCalculated(scalar)) {
                    reporter.report(
                            severity,
                            scalar.location(),
                            "'" + entry.name() + "' is the literal '" + scalar.text() + "'",
                            "take the id from a variable or calculate it with resourceId");
                }
                if (!NOT_LOOKED_INTO.contains(entry.name())) {
                    visit(entry.value(), entry.name().equals("mainTemplate") ? Severity.WARNING : severity, reporter);
                }
            }
        }
    }

    /** Upstream's CI leaves the bare name out too. */
    private static boolean isId(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("id") && !lower.equals("id") && OTHER_IDS.stream().noneMatch(lower::endsWith);
    }

    private static boolean isExempt(MappingNode resource) {
        String type = resource.text("type").orElse("").toLowerCase(Locale.ROOT);
        return type.equals("microsoft.logic/workflows") || type.endsWith("backends") || type.contains("config");
    }

    private static boolean isCalculated(ScalarNode scalar) {
        String text = ArmText.unescape(scalar.text());
        if (!ArmText.isExpression(text)) {
            return false;
        }
        return ArmReading.of(text, ArmDialect.TEMPLATE)
                .asExpression()
                .map(ResourceIds::calledFirst)
                .filter(FUNCTIONS::contains)
                .isPresent();
    }

    private static String calledFirst(ArmExpression expression) {
        if (expression instanceof ArmExpression.Member member) {
            return calledFirst(member.target());
        }
        if (expression instanceof ArmExpression.Index index) {
            return calledFirst(index.target());
        }
        return expression instanceof ArmExpression.Call call ? call.function().toLowerCase(Locale.ROOT) : "";
    }
}
