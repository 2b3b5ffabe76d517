package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.source.MappingNode;
import java.util.List;
import java.util.Optional;

/** The resources of a playbook template, by what they deploy. */
final class TemplateResources {
    private TemplateResources() {}

    /** The logic apps. */
    static List<MappingNode> workflows(Playbook playbook) {
        return ofType(playbook, "Microsoft.Logic/workflows");
    }

    /** The connections of logic apps to services. */
    static List<MappingNode> connections(Playbook playbook) {
        return ofType(playbook, "Microsoft.Web/connections");
    }

    private static List<MappingNode> ofType(Playbook playbook, String type) {
        return playbook.resources().stream()
                .filter(resource ->
                        resource.text("type").filter(type::equalsIgnoreCase).isPresent())
                .toList();
    }

    /** The variable that an expression is, when it is nothing else. */
    static Optional<String> variable(String expression) {
        return argument("variables", expression);
    }

    /** The parameter that an expression is, when it is nothing else. */
    static Optional<String> parameter(String expression) {
        return argument("parameters", expression);
    }

    private static Optional<String> argument(String function, String text) {
        return expression(text)
                .flatMap(expression -> expression.asCall(function))
                .filter(call -> call.arguments().size() == 1)
                .flatMap(call -> call.argument(0))
                .flatMap(ArmExpression::asText);
    }

    /** Tells whether a text is the location of the resource group, whatever its blanks and capitals. */
    static boolean isLocationOfGroup(String text) {
        return expression(text)
                .filter(ArmExpression.Member.class::isInstance)
                .map(ArmExpression.Member.class::cast)
                .filter(member -> member.name().equalsIgnoreCase("location"))
                .flatMap(member -> member.target().asCall("resourceGroup"))
                .filter(call -> call.arguments().isEmpty())
                .isPresent();
    }

    /** Tells whether an expression somewhere takes a variable or parameter of this name, or writes the name out. */
    static boolean mentions(String text, String name) {
        boolean[] found = {text.equalsIgnoreCase(name)};
        expression(text)
                .ifPresent(expression -> expression.walk(part -> found[0] |= part.asText()
                        .filter(value -> value.equalsIgnoreCase(name) || value.endsWith("/" + name))
                        .isPresent()));
        return found[0];
    }

    private static Optional<ArmExpression> expression(String text) {
        return ArmText.isExpression(text)
                ? ArmReading.of(text, ArmDialect.TEMPLATE).asExpression()
                : Optional.empty();
    }

    /** The template's own variables. */
    static Optional<MappingNode> variables(Playbook playbook) {
        return playbook.root().flatMap(root -> root.mapping("variables"));
    }

    /** What a connection connects to, such as {@code azuresentinel}; empty when it cannot be told from the text. */
    static Optional<String> managedApi(Playbook playbook, MappingNode connection) {
        String written = connection
                .mapping("properties")
                .flatMap(properties -> properties.mapping("api"))
                .flatMap(api -> api.text("id"))
                .orElse("");
        String id = variable(written)
                .flatMap(name -> variables(playbook).flatMap(v -> v.text(name)))
                .orElse(written);
        int slash = id.lastIndexOf("/managedApis/");
        String name = slash < 0 ? "" : id.substring(slash + "/managedApis/".length());
        int end = 0;
        while (end < name.length() && (Character.isLetterOrDigit(name.charAt(end)) || name.charAt(end) == '-')) {
            end++;
        }
        return end == 0 ? Optional.empty() : Optional.of(name.substring(0, end));
    }
}
