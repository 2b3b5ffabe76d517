package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmProblem;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Optional;

/** Expressions parse, call functions that exist, and refer to parameters and variables of their own template. */
final class ExpressionsHold extends TemplateCheck {

    ExpressionsHold() {
        super(CheckInfo.error(
                "SEN-MT-020", "expressions", "expressions parse and refer to what their template declares"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        for (TemplateExpression expression : template.expressions()) {
            if (isUnusedDefault(expression)) {
                continue;
            }
            for (ArmProblem problem : expression.reading().problems()) {
                reporter.report(
                        expression.location(problem),
                        problem.message(),
                        expression.reading().expression() == null
                                ? "a text in brackets is an expression; begin it with '[[' if it is meant as it stands"
                                : null);
            }
            if (expression.scope().isKnown()) {
                references(expression, reporter);
            }
        }
    }

    /**
     * The parameters of an item are filled by the portal, so their defaults are not evaluated; those of push connectors
     * do not even parse in packages of the upstream tool.
     */
    private static boolean isUnusedDefault(TemplateExpression expression) {
        return expression.scope().isInner()
                && expression.path().contains("parameters")
                && expression.path().contains("defaultValue");
    }

    /** That the variable solutionId is missing is for SEN-MT-003 to say. */
    private static void references(TemplateExpression expression, Reporter reporter) {
        for (String function : List.of("parameters", "variables")) {
            for (ArmExpression.Call call : expression.calls(function)) {
                call.argument(0)
                        .flatMap(ArmExpression::asText)
                        .filter(name ->
                                entry(expression.scope(), function, name).isEmpty())
                        .filter(name -> !(function.equals("variables") && name.equals("solutionId")))
                        .ifPresent(name -> missing(expression, call, function, name, reporter));
            }
        }
        expression
                .reading()
                .asExpression()
                .ifPresent(root -> root.walk(part -> {
                    if (part instanceof ArmExpression.Member member) {
                        member(expression, member, reporter);
                    }
                }));
    }

    private static Optional<MappingEntry> entry(TemplateScope scope, String function, String name) {
        return function.equals("variables") ? scope.variable(name) : scope.parameter(name);
    }

    private static void missing(
            TemplateExpression expression, ArmExpression.Call call, String function, String name, Reporter reporter) {
        String what = function.substring(0, function.length() - 1);
        List<String> declared = expression.scope().template().mapping(function).stream()
                .flatMap(entries -> entries.entries().stream())
                .map(MappingEntry::name)
                .toList();
        reporter.report(
                expression.location(call.arguments().get(0)),
                "there is no " + what + " '" + name + "' in "
                        + (expression.scope().isInner() ? "the template of the item" : "the template"),
                NearestName.of(name, declared)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("declare it under '" + function + "'"));
    }

    /** A variable that is written as an object has the members that are written there. */
    private static void member(TemplateExpression expression, ArmExpression.Member member, Reporter reporter) {
        Optional<MappingNode> value = member.target()
                .asCall("variables")
                .flatMap(call -> call.argument(0))
                .flatMap(ArmExpression::asText)
                .flatMap(expression.scope()::variable)
                .flatMap(entry -> entry.value().asMapping());
        if (value.isPresent() && value.get().entryIgnoreCase(member.name()).isEmpty()) {
            reporter.report(
                    expression.location(member),
                    "the variable has no member '" + member.name() + "'",
                    NearestName.of(
                                    member.name(),
                                    value.get().entries().stream()
                                            .map(MappingEntry::name)
                                            .toList())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
    }
}
