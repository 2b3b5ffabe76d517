package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmProblem;
import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Expressions of the form parse, and refer to steps and controls that it has. */
final class ControlReferences extends UserInterfaceCheck {

    ControlReferences() {
        super(CheckInfo.error(
                "SEN-UI-006", "control-references", "expressions parse and refer to controls of the form"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        Optional<MappingNode> parameters = root.mapping("parameters");
        Map<String, MappingNode> basics = named(parameters, "basics");
        Map<String, MappingNode> steps = named(parameters, "steps");
        visit(root, basics, steps, reporter);
        pack.template().ifPresent(template -> allowedValues(parameters, basics, template, reporter));
    }

    private static Map<String, MappingNode> named(Optional<MappingNode> parent, String key) {
        Map<String, MappingNode> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        parent.map(node -> DeploymentTemplate.mappings(node.items(key))).stream()
                .flatMap(list -> list.stream())
                .forEach(node -> node.text("name").ifPresent(name -> named.put(name, node)));
        return named;
    }

    private static void visit(
            DocumentNode node, Map<String, MappingNode> basics, Map<String, MappingNode> steps, Reporter reporter) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> visit(entry.value(), basics, steps, reporter));
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> visit(item, basics, steps, reporter));
        } else if (node instanceof ScalarNode scalar && ArmText.isExpression(scalar.text())) {
            expression(scalar, basics, steps, reporter);
        }
    }

    private static void expression(
            ScalarNode scalar, Map<String, MappingNode> basics, Map<String, MappingNode> steps, Reporter reporter) {
        ArmReading reading = ArmReading.of(scalar.text(), ArmDialect.USER_INTERFACE);
        for (ArmProblem problem : reading.problems()) {
            reporter.report(scalar.locate(problem.offset(), problem.length()), problem.message(), null);
        }
        reading.asExpression()
                .ifPresent(root -> root.walk(part -> {
                    name(part, "basics")
                            .filter(name -> !basics.containsKey(name))
                            .ifPresent(name -> missing(
                                    scalar, part, "control '" + name + "' among the basics", name, basics, reporter));
                    name(part, "steps")
                            .filter(name -> !steps.containsKey(name))
                            .ifPresent(name -> missing(scalar, part, "step '" + name + "'", name, steps, reporter));
                    if (part instanceof ArmExpression.Member member) {
                        name(member.target(), "steps")
                                .map(steps::get)
                                .ifPresent(step ->
                                        control(scalar, member, named(Optional.of(step), "elements"), reporter));
                    }
                }));
    }

    private static Optional<String> name(ArmExpression part, String function) {
        return part.asCall(function).flatMap(call -> call.argument(0)).flatMap(ArmExpression::asText);
    }

    private static void control(
            ScalarNode scalar, ArmExpression.Member member, Map<String, MappingNode> elements, Reporter reporter) {
        if (!elements.containsKey(member.name())) {
            missing(scalar, member, "control '" + member.name() + "' in the step", member.name(), elements, reporter);
        }
    }

    private static void missing(
            ScalarNode scalar,
            ArmExpression part,
            String what,
            String name,
            Map<String, MappingNode> known,
            Reporter reporter) {
        reporter.report(
                scalar.locate(part.start(), part.end() - part.start()),
                "there is no " + what,
                NearestName.of(name, known.keySet())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse(null));
    }

    /** A drop-down whose value goes straight into a parameter offers what the parameter allows. */
    private static void allowedValues(
            Optional<MappingNode> parameters,
            Map<String, MappingNode> basics,
            DeploymentTemplate template,
            Reporter reporter) {
        parameters.flatMap(node -> node.mapping("outputs")).stream()
                .flatMap(outputs -> outputs.entries().stream())
                .forEach(output -> {
                    Optional<MappingNode> control = output.value()
                            .asScalar()
                            .flatMap(scalar -> ArmReading.of(scalar.text(), ArmDialect.USER_INTERFACE)
                                    .asExpression())
                            .flatMap(expression -> name(expression, "basics"))
                            .map(basics::get);
                    Optional<MappingNode> parameter = template.scope()
                            .parameter(output.name())
                            .flatMap(entry -> entry.value().asMapping());
                    if (control.isPresent() && parameter.isPresent()) {
                        offered(control.get(), parameter.get(), reporter);
                    }
                });
    }

    private static void offered(MappingNode control, MappingNode parameter, Reporter reporter) {
        var allowed = parameter.items("allowedValues").stream()
                .flatMap(value -> value.asScalar().stream())
                .map(ScalarNode::text)
                .toList();
        if (allowed.isEmpty()) {
            return;
        }
        control.mapping("constraints").stream()
                .flatMap(constraints -> constraints.items("allowedValues").stream())
                .flatMap(option -> option.asMapping().stream())
                .flatMap(option -> option.scalar("value").stream())
                .filter(value -> !allowed.contains(value.text()))
                .forEach(value -> reporter.report(
                        value,
                        "the template does not allow '" + value.text() + "'",
                        "allowed are " + String.join(", ", allowed)));
    }
}
