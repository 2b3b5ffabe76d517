package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form tells how many items the package brings, and shows each of them. */
final class UserInterfaceCounts extends UserInterfaceCheck {
    private static final Map<String, String> LABELS = Map.of(
            "Parser", "Parsers",
            "Workbook", "Workbooks",
            "AnalyticsRule", "Analytic Rules",
            "HuntingQuery", "Hunting Queries",
            "DataConnector", "Data Connectors",
            "Playbook", "Playbooks",
            "LogicAppsCustomConnector", "Custom Azure Logic Apps Connectors",
            "AzureFunction", "Function Apps",
            "SummaryRule", "Summary Rules");

    private static final Map<String, String> SECTIONS =
            Map.of("Workbook", "workbooks", "AnalyticsRule", "analytics", "HuntingQuery", "huntingqueries");

    UserInterfaceCounts() {
        super(CheckInfo.warning("SEN-UI-009", "counts", "the form counts and shows what the package brings"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        Optional<DeploymentTemplate> template = pack.template().filter(DeploymentTemplate::hasContentTemplates);
        Optional<ScalarNode> description =
                root.at("/parameters/config/basics/description").flatMap(DocumentNode::asScalar);
        if (template.isEmpty() || description.isEmpty()) {
            return;
        }
        Severity severity = pack.isBuilt() ? Severity.ERROR : Severity.WARNING;
        LABELS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(label -> {
            int packaged = count(template.get(), label.getKey());
            counter(description.get(), label.getValue(), packaged, severity, reporter);
            String step = SECTIONS.get(label.getKey());
            if (step != null) {
                sections(root, step, label.getValue(), packaged, severity, reporter);
            }
        });
    }

    private static int count(DeploymentTemplate template, String kind) {
        return (int) template.items().stream()
                .filter(item -> item.kind().equals(kind))
                .count();
    }

    private static void counter(
            ScalarNode description, String label, int packaged, Severity severity, Reporter reporter) {
        Matcher counter =
                Pattern.compile("\\*\\*" + label + ":\\*\\*\\s*(\\d+)").matcher(description.text());
        boolean found = counter.find();
        String said = found ? counter.group(1) : "0";
        if (!said.equals(Integer.toString(packaged))) {
            SourceLocation place = found ? description.locate(counter.start(1), said.length()) : description.location();
            reporter.report(
                    severity,
                    place,
                    "the description counts " + said + " " + label + ", the package has " + packaged,
                    "write **" + label + ":** " + packaged);
        }
    }

    private static void sections(
            MappingNode root, String name, String label, int packaged, Severity severity, Reporter reporter) {
        List<MappingNode> steps = root.mapping("parameters")
                .map(parameters -> DeploymentTemplate.mappings(parameters.items("steps")))
                .orElse(List.of());
        Optional<MappingNode> step = steps.stream()
                .filter(node -> node.text("name").filter(name::equals).isPresent())
                .findFirst();
        int shown = step.map(node -> (int) DeploymentTemplate.mappings(node.items("elements")).stream()
                        .filter(element -> element.text("type").orElse("").endsWith(".Section"))
                        .count())
                .orElse(0);
        if (shown != packaged) {
            reporter.report(
                    severity,
                    step.flatMap(node -> node.entry("elements"))
                            .map(entry -> entry.key().location())
                            .orElseGet(() -> root.file().location()),
                    "the form shows " + shown + " " + label + ", the package has " + packaged,
                    "add a section for each");
        }
    }
}
