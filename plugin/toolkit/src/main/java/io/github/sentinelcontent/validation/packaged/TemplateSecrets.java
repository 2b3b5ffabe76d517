package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Secrets come in through secure parameters and go out nowhere. */
final class TemplateSecrets extends TemplateCheck {
    private static final Pattern GENERATED = Pattern.compile("(?i)newGuid\\s*\\(");
    private static final Pattern SECRET_CALL =
            Pattern.compile("(?i)\\blist[a-z]*\\s*\\(|\\bparameters\\s*\\(\\s*'([^']+)'\\s*\\)");
    private static final Set<String> SECURE = Set.of("securestring", "secureobject");

    TemplateSecrets() {
        super(CheckInfo.error(
                "SEN-MT-015",
                "secrets",
                "secure parameters have no default, passwords are secure, and outputs hold no secret"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        for (MappingEntry parameter : entries(template, "parameters")) {
            parameter.value().asMapping().ifPresent(node -> checkParameter(parameter, node, reporter));
        }
        for (MappingEntry output : entries(template, "outputs")) {
            if (output.name().toLowerCase(Locale.ROOT).contains("password")) {
                reporter.report(output.key(), "the output '" + output.name() + "' seems to be a secret", "remove it");
            }
        }
        Set<String> secure = entries(template, "parameters").stream()
                .filter(entry -> isSecure(entry.value()
                        .asMapping()
                        .flatMap(node -> node.text("type"))
                        .orElse("")))
                .map(entry -> entry.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (TemplateExpression expression : template.expressions()) {
            if (expression.path().get(0).equals("outputs")) {
                checkOutput(expression, secure, reporter);
            }
        }
        template.allResources().forEach(resource -> {
            checkAdministrator(resource, reporter);
            checkCommand(resource, secure, reporter);
        });
        template.resources().forEach(resource -> checkNested(resource, secure, reporter));
    }

    private static List<MappingEntry> entries(DeploymentTemplate template, String section) {
        return template.root().mapping(section).map(MappingNode::entries).orElse(List.of());
    }

    private static boolean isSecure(String type) {
        return SECURE.contains(type.toLowerCase(Locale.ROOT));
    }

    private static void checkParameter(MappingEntry parameter, MappingNode node, Reporter reporter) {
        String type = node.text("type").orElse("");
        boolean hasDefault = node.scalar("defaultValue")
                .filter(value -> !value.text().isEmpty()
                        && !GENERATED.matcher(value.text()).find())
                .isPresent();
        if (isSecure(type) && hasDefault) {
            reporter.report(
                    Place.of(node, "defaultValue"),
                    "the secure parameter '" + parameter.name() + "' has a default",
                    "remove the default");
        }
        boolean isPassword = parameter.name().toLowerCase(Locale.ROOT).contains("password");
        if (isPassword && type.equalsIgnoreCase("string")) {
            reporter.report(
                    Place.of(node, "type"),
                    "the parameter '" + parameter.name() + "' is no secure one",
                    "write securestring");
        }
    }

    private static void checkOutput(TemplateExpression expression, Set<String> secure, Reporter reporter) {
        expression
                .reading()
                .asExpression()
                .ifPresent(root -> root.walk(part -> {
                    if (!(part instanceof ArmExpression.Call call)) {
                        return;
                    }
                    boolean lists = call.function().toLowerCase(Locale.ROOT).startsWith("list");
                    boolean secret = call.isCallOf("parameters")
                            && call.argument(0)
                                    .flatMap(ArmExpression::asText)
                                    .filter(name -> secure.contains(name.toLowerCase(Locale.ROOT)))
                                    .isPresent();
                    if (lists || secret) {
                        reporter.report(expression.location(part), "an output holds a secret", "remove the output");
                    }
                }));
    }

    private static void checkAdministrator(MappingNode resource, Reporter reporter) {
        for (String key : List.of("adminUsername", "adminPassword")) {
            ScalarNode value = resource.mapping("properties")
                    .flatMap(properties -> properties.mapping("osProfile"))
                    .flatMap(profile -> profile.scalar(key))
                    .orElse(null);
            if (value != null && !ArmText.isExpression(ArmText.unescape(value.text()))) {
                reporter.report(value, "'" + key + "' is written out", "take it from a parameter");
            }
        }
    }

    /** A nested deployment is recorded with its values, unless it is evaluated in a scope of its own. */
    private static void checkNested(MappingNode resource, Set<String> secure, Reporter reporter) {
        boolean nested = resource.text("type")
                .filter("Microsoft.Resources/deployments"::equalsIgnoreCase)
                .isPresent();
        Optional<MappingNode> properties = resource.mapping("properties");
        boolean ownScope = properties
                .flatMap(node -> node.mapping("expressionEvaluationOptions"))
                .flatMap(node -> node.text("scope"))
                .filter("inner"::equalsIgnoreCase)
                .isPresent();
        Optional<MappingNode> inner = properties.flatMap(node -> node.mapping("template"));
        if (!nested || ownScope || inner.isEmpty()) {
            return;
        }
        boolean declares = inner.get().mapping("parameters").map(MappingNode::entries).orElse(List.of()).stream()
                .flatMap(entry -> entry.value().asMapping().stream())
                .anyMatch(parameter -> isSecure(parameter.text("type").orElse("")));
        if (declares || holdsSecret(inner.get(), secure)) {
            reporter.report(
                    Place.of(resource, "type"),
                    "a nested deployment in the outer scope has a secret",
                    "set expressionEvaluationOptions.scope to inner and hand the secret over as a secure parameter");
        }
    }

    private static void checkCommand(MappingNode resource, Set<String> secure, Reporter reporter) {
        resource.mapping("properties")
                .flatMap(properties -> properties.mapping("settings"))
                .flatMap(settings -> settings.scalar("commandToExecute"))
                .filter(command -> holdsSecret(command, secure))
                .ifPresent(command -> reporter.report(
                        command, "commandToExecute in settings holds a secret", "move it into protectedSettings"));
    }

    private static boolean holdsSecret(DocumentNode node, Set<String> secure) {
        if (node instanceof ScalarNode scalar) {
            Matcher call = SECRET_CALL.matcher(ArmText.isExpression(scalar.text()) ? scalar.text() : "");
            while (call.find()) {
                if (call.group(1) == null || secure.contains(call.group(1).toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
            return false;
        }
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream().anyMatch(entry -> holdsSecret(entry.value(), secure));
        }
        return node.asSequence().stream()
                .flatMap(list -> list.items().stream())
                .anyMatch(item -> holdsSecret(item, secure));
    }
}
