package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What else certification looks at.
 *
 * @see <a href="https://github.com/Azure/arm-ttk">arm-ttk: DependsOn Best Practices, Min And Max Value Are Numbers,
 *     ResourceIds Should Not Contain, Dynamic Variable References Should Not Use Concat, Deployment Resources Must Not Be
 *     Debug, artifacts parameters, Parameter Types Should Be Consistent</a>
 */
final class TemplatePractices extends TemplateCheck {
    private static final Map<String, Set<String>> UNWANTED_FIRST = Map.of(
            "resourceid", Set.of("resourcegroup", "subscription", "concat"),
            "tenantresourceid", Set.of("concat"),
            "extensionresourceid", Set.of("concat"),
            "subscriptionresourceid", Set.of("subscription", "concat"),
            "reference", Set.of("concat"));

    TemplatePractices() {
        super(CheckInfo.error(
                "SEN-MT-018", "other-ttk", "the template follows the remaining practices that certification demands"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        template.expressions().forEach(expression -> checkExpression(expression, reporter));
        template.allResources().forEach(resource -> checkDebug(resource, reporter));
        for (MappingEntry parameter :
                template.root().mapping("parameters").map(MappingNode::entries).orElse(List.of())) {
            parameter.value().asMapping().ifPresent(node -> checkParameter(parameter.name(), node, reporter));
        }
        new DependencyCycle(template, reporter).check();
    }

    private static void checkExpression(TemplateExpression expression, Reporter reporter) {
        Severity severity = expression.scope().isInner() ? Severity.INFO : Severity.ERROR;
        List<String> path = expression.path();
        if (!path.isEmpty() && path.get(path.size() - 1).equals("dependsOn")) {
            expression
                    .outermost()
                    .filter(call -> call.isCallOf("if")
                            || (call.isCallOf("concat")
                                    && expression.calls("copyIndex").isEmpty()))
                    .ifPresent(call -> reporter.report(
                            severity,
                            expression.location(call),
                            "dependsOn begins with " + call.function() + "()",
                            "name the resource with resourceId"));
        }
        expression
                .reading()
                .asExpression()
                .ifPresent(root -> root.walk(part -> {
                    if (part instanceof ArmExpression.Call call) {
                        checkCall(expression, call, severity, reporter);
                    }
                }));
    }

    private static void checkCall(
            TemplateExpression expression, ArmExpression.Call call, Severity severity, Reporter reporter) {
        String function = call.function().toLowerCase(Locale.ROOT);
        String first = call.argument(0)
                .filter(ArmExpression.Call.class::isInstance)
                .map(argument -> ((ArmExpression.Call) argument).function().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean unwanted = UNWANTED_FIRST.getOrDefault(function, Set.of()).contains(first)
                || (function.startsWith("list") && first.equals("concat"))
                || (function.equals("variables") && first.equals("concat"));
        if (unwanted) {
            reporter.report(
                    severity,
                    expression.location(call),
                    call.function() + " begins with " + first + "()",
                    function.equals("variables") ? "write the name of the variable" : "leave that argument out");
        }
    }

    private static void checkDebug(MappingNode resource, Reporter reporter) {
        resource.mapping("properties")
                .flatMap(properties -> properties.mapping("debugSetting"))
                .flatMap(setting -> setting.scalar("detailLevel"))
                .filter(level -> !level.text().equalsIgnoreCase("none"))
                .ifPresent(
                        level -> reporter.report(level, "the deployment is set to debugging", "remove debugSetting"));
    }

    private static void checkParameter(String name, MappingNode parameter, Reporter reporter) {
        for (String key : List.of("minValue", "maxValue", "minLength", "maxLength")) {
            parameter
                    .get(key)
                    .filter(value -> !isNumber(value))
                    .ifPresent(value ->
                            reporter.report(value, "'" + key + "' of the parameter '" + name + "' is no number", null));
        }
        boolean isArtifacts = name.equals("_artifactsLocation") || name.equals("_artifactsLocationSasToken");
        if (isArtifacts
                && !name.endsWith("Token")
                && parameter.get("defaultValue").isEmpty()) {
            reporter.report(Place.of(parameter), "the parameter '" + name + "' has no default", null);
        }
        if (name.equals("_artifactsLocationSasToken")
                && parameter
                        .text("type")
                        .filter("securestring"::equalsIgnoreCase)
                        .isEmpty()) {
            reporter.report(
                    Place.of(parameter, "type"), "the parameter '" + name + "' is no secure one", "write securestring");
        }
    }

    private static boolean isNumber(DocumentNode value) {
        return value.asScalar()
                .filter(scalar -> scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.DECIMAL)
                .isPresent();
    }
}
