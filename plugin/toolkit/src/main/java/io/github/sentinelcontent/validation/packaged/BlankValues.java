package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Certification takes empty values for mistakes.
 *
 * <p>Empty values inside of an item are what its author wrote, and packages with them are published; they are a warning.
 * A function without parameters has an empty text as {@code functionParameters}, which the service needs, and codeless
 * connectors say with an empty {@code TokenEndpointQueryParameters} that there are none.
 *
 * @see <a href="https://github.com/Azure/arm-ttk">arm-ttk, Template Should Not Contain Blanks</a>
 */
final class BlankValues extends TemplateCheck {
    private static final Set<String> MAY_BE_EMPTY = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        MAY_BE_EMPTY.addAll(List.of(
                "resources",
                "outputs",
                "variables",
                "parameters",
                "functions",
                "properties",
                "template",
                "defaultValue",
                "accessPolicies",
                "value",
                "promotionCode",
                "inputs",
                "notEquals",
                "clientId",
                "allowedCallerIpAddresses",
                "workerPools",
                "AzureMonitor",
                "functionParameters",
                "TokenEndpointQueryParameters",
                "requiredDataConnectors",
                "UserTokenPrepend"));
    }

    /** Other resources are what their author wrote. */
    private static final Set<String> WRITTEN_BY_PACKAGING =
            Set.of("contenttemplates", "contentpackages", "metadata", "savedsearches");

    BlankValues() {
        super(CheckInfo.error("SEN-MT-008", "blanks", "no member of the template is empty or null"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter whole) {
        Set<SourceLocation> elsewhere = toldElsewhere(template);
        BlankReporter reporter = (severity, entry) -> {
            if (!elsewhere.contains(entry.value().location())) {
                whole.report(
                        severity,
                        entry.value().location(),
                        "'" + entry.name() + "' is empty",
                        "leave it out, or take its value from a variable");
            }
        };
        for (MappingEntry entry : template.root().entries()) {
            if (!entry.name().equals("resources")) {
                visit(entry, Severity.ERROR, reporter);
            }
        }
        for (MappingNode resource : template.resources()) {
            boolean own = WRITTEN_BY_PACKAGING.contains(DeploymentTemplate.shortType(resource));
            visit(resource, own ? Severity.ERROR : Severity.WARNING, reporter);
        }
    }

    private interface BlankReporter {
        void report(Severity severity, MappingEntry entry);
    }

    /** What checks of their own say of the id, the support and the categories of the solution. */
    private static Set<SourceLocation> toldElsewhere(DeploymentTemplate template) {
        Set<SourceLocation> places = new HashSet<>();
        template.root().at("/variables/solutionId").ifPresent(node -> places.add(node.location()));
        template.solutionResource()
                .flatMap(resource -> resource.mapping("properties"))
                .ifPresent(properties -> {
                    for (String key : List.of("support", "categories")) {
                        properties.mapping(key).ifPresent(node -> {
                            places.add(node.location());
                            node.entries()
                                    .forEach(entry -> places.add(entry.value().location()));
                        });
                    }
                });
        return places;
    }

    private static void visit(DocumentNode node, Severity severity, BlankReporter reporter) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> visit(entry, severity, reporter));
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> visit(item, severity, reporter));
        }
    }

    private static void visit(MappingEntry entry, Severity severity, BlankReporter reporter) {
        String name = entry.name();
        boolean isAddress = name.strip().startsWith("[") || name.strip().startsWith("/subscriptions/");
        if (isBlank(entry.value()) && !MAY_BE_EMPTY.contains(name) && !isAddress) {
            reporter.report(severity, entry);
        }
        visit(entry.value(), name.equals("mainTemplate") ? Severity.WARNING : severity, reporter);
    }

    private static boolean isBlank(DocumentNode node) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().isEmpty();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.items().isEmpty();
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isNull()
                || (scalar.type() == ScalarType.STRING && scalar.text().isBlank());
    }
}
