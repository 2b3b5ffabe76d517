package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmReference;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final Set<String> TYPED =
            Set.of("resourceid", "extensionresourceid", "subscriptionresourceid", "tenantresourceid");
    private static final String ARTIFACTS = "_artifactsLocation";
    private static final String ARTIFACTS_TOKEN = "_artifactsLocationSasToken";

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
        checkArtifacts(template.root().mapping("parameters"), reporter);
        template.resources().forEach(resource -> checkNested(template, resource, reporter));
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
        String first = call.argument(0).map(TemplatePractices::function).orElse("");
        boolean unwanted = UNWANTED_FIRST.getOrDefault(function, Set.of()).contains(first)
                || (function.startsWith("list") && first.equals("concat"))
                || (function.equals("variables") && first.equals("concat"));
        if (isAmbiguous(function, call)) {
            reporter.report(
                    severity,
                    expression.location(call),
                    call.function() + " names no type of a resource",
                    "write the type with its namespace, such as Microsoft.Insights/workbooks");
        }
        if (unwanted) {
            reporter.report(
                    severity,
                    expression.location(call),
                    call.function() + " begins with " + first + "()",
                    function.equals("variables") ? "write the name of the variable" : "leave that argument out");
        }
    }

    /** The function that a value comes from, in lower case; of {@code a().b} that is {@code a}. */
    private static String function(ArmExpression value) {
        if (value instanceof ArmExpression.Member member) {
            return function(member.target());
        }
        return value instanceof ArmExpression.Call call ? call.function().toLowerCase(Locale.ROOT) : "";
    }

    /** A type is known by its slash; without one it is not clear which argument is the type. */
    private static boolean isAmbiguous(String function, ArmExpression.Call call) {
        boolean literals = call.arguments().stream()
                .map(ArmExpression::asText)
                .anyMatch(text -> text.isPresent() && !text.get().isBlank());
        return TYPED.contains(function)
                && literals
                && call.arguments().stream().noneMatch(TemplatePractices::mayBeType);
    }

    private static boolean mayBeType(ArmExpression argument) {
        return argument.asText()
                .map(text -> text.contains("/"))
                .orElse(argument.asCall("parameters").isEmpty());
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
        if (name.equals(ARTIFACTS) && parameter.get("defaultValue").isEmpty()) {
            reporter.report(Place.of(parameter), "the parameter '" + name + "' has no default", null);
        }
        if (name.equals(ARTIFACTS_TOKEN)
                && parameter
                        .text("type")
                        .filter("securestring"::equalsIgnoreCase)
                        .isEmpty()) {
            reporter.report(
                    Place.of(parameter, "type"), "the parameter '" + name + "' is no secure one", "write securestring");
        }
    }

    /** The two parameters for artifacts come together. */
    private static void checkArtifacts(Optional<MappingNode> parameters, Reporter reporter) {
        Optional<MappingEntry> location = parameters.flatMap(node -> node.entry(ARTIFACTS));
        Optional<MappingEntry> token = parameters.flatMap(node -> node.entry(ARTIFACTS_TOKEN));
        if (location.isPresent() != token.isPresent()) {
            MappingEntry one = location.or(() -> token).orElseThrow();
            String other = location.isPresent() ? ARTIFACTS_TOKEN : ARTIFACTS;
            reporter.report(
                    one.key(),
                    "there is a parameter '" + one.name() + "' but no '" + other + "'",
                    "add '" + other + "'");
        }
    }

    /** A nested deployment receives values of the types that its template declares. */
    private static void checkNested(DeploymentTemplate template, MappingNode resource, Reporter reporter) {
        Optional<MappingNode> properties = resource.mapping("properties");
        Optional<MappingNode> declared =
                properties.flatMap(node -> node.mapping("template")).flatMap(node -> node.mapping("parameters"));
        List<MappingEntry> given = properties
                .flatMap(node -> node.mapping("parameters"))
                .map(MappingNode::entries)
                .orElse(List.of());
        for (MappingEntry entry : given) {
            Optional<String> inner =
                    declared.flatMap(node -> node.mapping(entry.name())).flatMap(node -> node.text("type"));
            Optional<ScalarNode> value = entry.value().asMapping().flatMap(node -> node.scalar("value"));
            Optional<String> outer = value.flatMap(node -> ArmReference.parameter(node.text()))
                    .flatMap(template.scope()::parameter)
                    .flatMap(parameter -> parameter.value().asMapping())
                    .flatMap(node -> node.text("type"));
            if (inner.isPresent() && outer.isPresent() && !inner.get().equalsIgnoreCase(outer.get())) {
                reporter.report(
                        value.get(),
                        "the parameter '" + entry.name() + "' of the nested template is of type " + inner.get()
                                + ", its value of type " + outer.get(),
                        "declare both with one type");
            }
        }
    }

    private static boolean isNumber(DocumentNode value) {
        return value.asScalar()
                .filter(scalar -> scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.DECIMAL)
                .isPresent();
    }
}
