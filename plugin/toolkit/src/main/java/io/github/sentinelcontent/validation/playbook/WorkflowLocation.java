package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/**
 * A logic app is deployed where its resource group is.
 *
 * <p>The Azure-Sentinel repository wants the expression itself, arm-ttk wants it as the default of a parameter only;
 * both are accepted.
 */
final class WorkflowLocation extends PlaybookCheck {
    private static final String EXPECTED = "[resourceGroup().location]";

    WorkflowLocation() {
        super(CheckInfo.error(
                "SEN-PB-004",
                "location",
                "the location of a logic app is [resourceGroup().location] or a parameter with that default"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        for (MappingNode workflow : TemplateResources.workflows(playbook)) {
            Severity severity = isMain(workflow, playbook) ? Severity.ERROR : Severity.WARNING;
            Optional<String> location = workflow.text("location");
            if (location.isEmpty()) {
                reporter.report(
                        severity,
                        Place.of(workflow, "location").location(),
                        "'location' is missing in the logic app",
                        "write " + EXPECTED);
            } else if (!isOfResourceGroup(playbook, location.get())) {
                reporter.reportMendable(
                        severity,
                        Place.of(workflow, "location").location(),
                        "location '" + location.get() + "' is not that of the resource group",
                        "write " + EXPECTED,
                        EXPECTED);
            }
        }
    }

    /** Upstream looks at the logic app that users name; others of the template are called by it. */
    private static boolean isMain(MappingNode workflow, Playbook playbook) {
        return TemplateResources.workflows(playbook).size() == 1
                || workflow.text("name")
                        .flatMap(TemplateResources::parameter)
                        .filter("PlaybookName"::equals)
                        .isPresent();
    }

    private static boolean isOfResourceGroup(Playbook playbook, String location) {
        String value = TemplateResources.parameter(location)
                .flatMap(name -> playbook.parameterDefault(name).map(node -> node.text()))
                .or(() -> TemplateResources.variable(location)
                        .flatMap(name -> TemplateResources.variables(playbook).flatMap(v -> v.text(name))))
                .orElse(location);
        return TemplateResources.isLocationOfGroup(value);
    }
}
