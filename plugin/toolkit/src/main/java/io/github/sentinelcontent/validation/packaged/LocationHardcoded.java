package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/**
 * Customers say where the solution is deployed.
 *
 * @see <a href="https://github.com/Azure/arm-ttk">arm-ttk, Location Should Not Be Hardcoded</a>
 */
final class LocationHardcoded extends TemplateCheck {
    private static final Pattern CURRENT = Pattern.compile("(?i)(resourceGroup|deployment)\\(\\)\\.location");

    LocationHardcoded() {
        super(CheckInfo.error(
                "SEN-MT-012",
                "location",
                "locations are parameters, variables or global; resourceGroup().location is a default only"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        template.resources().forEach(resource -> checkResource(resource, reporter));
        template.root()
                .mapping("parameters")
                .flatMap(parameters -> parameters.mapping("location"))
                .ifPresent(parameter -> checkParameter(parameter, reporter));
        for (TemplateExpression expression : template.expressions()) {
            if (isCurrent(expression.node().text()) && !isParameter(expression)) {
                reporter.report(
                        expression.node(),
                        "'" + expression.node().text() + "' is used outside of the default of a parameter",
                        "use [parameters('location')]");
            }
        }
    }

    private static boolean isCurrent(String text) {
        return text.contains("().") && CURRENT.matcher(text).find();
    }

    private static boolean isParameter(TemplateExpression expression) {
        return expression.path().contains("parameters");
    }

    private static void checkResource(MappingNode resource, Reporter reporter) {
        Optional<ScalarNode> location = resource.scalar("location");
        location.filter(node -> !node.text().equals("global") && !ArmText.isExpression(node.text()))
                .ifPresent(node -> reporter.report(
                        node,
                        "location '" + node.text() + "' is written out",
                        "use [parameters('workspace-location')]"));
    }

    private static void checkParameter(MappingNode parameter, Reporter reporter) {
        parameter
                .text("type")
                .filter(type -> !type.equalsIgnoreCase("string"))
                .ifPresent(type -> reporter.report(
                        Place.of(parameter, "type"),
                        "the parameter 'location' has the type '" + type + "'",
                        "write string"));
        parameter
                .text("defaultValue")
                .filter(text -> !text.isBlank() && !text.equals("global") && !isCurrent(text))
                .ifPresent(text -> reporter.report(
                        Place.of(parameter, "defaultValue"),
                        "the parameter 'location' has the default '" + text + "'",
                        "write [resourceGroup().location]"));
    }
}
