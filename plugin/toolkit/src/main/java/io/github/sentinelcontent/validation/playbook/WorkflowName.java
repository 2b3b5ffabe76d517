package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** One logic app of the template is the playbook, and takes its name. */
final class WorkflowName extends PlaybookCheck {
    private static final String EXPECTED = "[parameters('PlaybookName')]";

    WorkflowName() {
        super(CheckInfo.error(
                "SEN-PB-003", "workflow-name", "exactly one logic app is named by the parameter PlaybookName"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        List<MappingNode> workflows = TemplateResources.workflows(playbook);
        if (workflows.isEmpty()) {
            return;
        }
        List<MappingNode> named =
                workflows.stream().filter(WorkflowName::isNamed).toList();
        boolean unnamed =
                workflows.stream().anyMatch(workflow -> workflow.get("name").isEmpty());
        if (named.isEmpty() && !unnamed) {
            MappingNode first = workflows.get(0);
            reporter.report(
                    Place.of(first, "name"),
                    "the name of the logic app is "
                            + first.text("name").map(n -> "'" + n + "'").orElse("missing"),
                    "write " + EXPECTED);
        }
        named.stream()
                .skip(1)
                .forEach(second ->
                        reporter.report(Place.of(second, "name"), "a second logic app has the name " + EXPECTED, null));
    }

    private static boolean isNamed(MappingNode workflow) {
        return workflow.scalar("name")
                .map(ScalarNode::text)
                .flatMap(TemplateResources::parameter)
                .filter("PlaybookName"::equals)
                .isPresent();
    }
}
