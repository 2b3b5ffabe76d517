package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** The user names the logic app when it is deployed. */
final class NameParameter extends PlaybookCheck {
    NameParameter() {
        super(CheckInfo.error(
                "SEN-PB-002", "name-parameter", "the template of a logic app has a parameter PlaybookName, a string"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        if (TemplateResources.workflows(playbook).isEmpty()) {
            return;
        }
        MappingNode root = playbook.root().orElseThrow();
        Optional<MappingNode> parameters = root.mapping("parameters");
        if (parameters.isEmpty()) {
            reporter.report(Place.of(root, "parameters"), "'PlaybookName' is missing in parameters", null);
            return;
        }
        Optional<MappingEntry> found = parameters.get().entryIgnoreCase("PlaybookName");
        if (found.isEmpty()) {
            reporter.report(
                    Place.of(parameters.get()),
                    "'PlaybookName' is missing in parameters",
                    "add a parameter PlaybookName of type string with a default");
            return;
        }
        if (!found.get().name().equals("PlaybookName")) {
            reporter.report(
                    Severity.WARNING,
                    found.get().key().location(),
                    "parameter '" + found.get().name() + "' is PlaybookName in other capitals",
                    "write PlaybookName");
        }
        found.get().value().asMapping().ifPresent(parameter -> check(parameter, reporter));
    }

    private static void check(MappingNode parameter, Reporter reporter) {
        String type = parameter.text("type").orElse("");
        if (!type.equalsIgnoreCase("string")) {
            reporter.report(
                    Place.of(parameter, "type"), "PlaybookName is of type '" + type + "', it must be a string", null);
        }
        if (parameter.text("defaultValue").filter(text -> !text.isBlank()).isEmpty()) {
            reporter.report(
                    Severity.WARNING,
                    Place.of(parameter, "defaultValue").location(),
                    "PlaybookName has no default",
                    "give the name that users know the playbook by");
        }
    }
}
