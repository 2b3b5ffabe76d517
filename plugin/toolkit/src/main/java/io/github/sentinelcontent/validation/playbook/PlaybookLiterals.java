package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Guids;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What belongs to one tenant is a parameter, and what is secret is a secure one. */
final class PlaybookLiterals extends PlaybookCheck {
    private static final String GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern SUBSCRIPTION = Pattern.compile("(?i)/?subscriptions/(?:'\\s*,\\s*')?(" + GUID + ")");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?i)[?&](?:api_?-?key|access_?token|token|client_?secret|secret|password|sig|code)=([A-Za-z0-9._~%+/-]{12,})");
    private static final Pattern WHOLE_GUID = Pattern.compile("^" + GUID + "$");
    private static final Pattern EMAIL =
            Pattern.compile("(^|[^\\w.%+-])([A-Za-z0-9._%+-]+@((?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}))");
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i)^(authorization|.*password|.*secret|.*api[-_ ]?key|.*access[-_ ]?key|.*token|.*workspace[-_ ]?key)$");
    private static final Set<String> PROSE = Set.of("description", "metadata", "schema", "example", "examples");
    private static final Set<String> ENVIRONMENT_KEYS =
            Set.of("subscriptionid", "tenantid", "tenant", "workspaceid", "objectid", "principalid", "groupid");

    PlaybookLiterals() {
        super(
                CheckInfo.error(
                        "SEN-PB-013",
                        "literals",
                        "no id of one tenant, e-mail address or key stands in the template, and secure parameters have no default"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        MappingNode root = playbook.root().orElseThrow();
        for (String part : List.of("parameters", "variables", "resources", "outputs")) {
            root.get(part).ifPresent(node -> walk(part, node, reporter));
        }
        root.mapping("parameters")
                .ifPresent(parameters -> parameters
                        .entries()
                        .forEach(entry -> entry.value()
                                .asMapping()
                                .ifPresent(parameter -> checkParameter(entry.name(), parameter, reporter))));
    }

    private static void walk(String key, DocumentNode node, Reporter reporter) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> walk(key, item, reporter));
        } else if (node instanceof MappingNode mapping) {
            for (MappingEntry entry : mapping.entries()) {
                boolean isDefault = entry.name().equals("defaultValue");
                if (isDefault && entry.value() instanceof ScalarNode value && !isSecure(mapping)) {
                    checkText(key, value, true, reporter);
                } else if (!PROSE.contains(entry.name()) && !(isDefault && isSecure(mapping))) {
                    walk(isDefault ? key : entry.name(), entry.value(), reporter);
                }
            }
        } else if (node instanceof ScalarNode scalar && scalar.type() == ScalarType.STRING) {
            checkText(key, scalar, false, reporter);
        }
    }

    private static void checkText(String key, ScalarNode node, boolean isDefault, Reporter reporter) {
        String text = node.text();
        boolean mayHoldId = Guids.mayBeIn(text);
        Matcher subscription = SUBSCRIPTION.matcher(text);
        if (mayHoldId && text.contains("ubscriptions/") && subscription.find()) {
            reporter.report(
                    node.locate(subscription.start(1), subscription.group(1).length()),
                    "the id of a subscription, '" + subscription.group(1) + "', stands in " + key,
                    "write subscription().subscriptionId or a parameter");
        } else if (mayHoldId
                && ENVIRONMENT_KEYS.contains(key.toLowerCase(Locale.ROOT))
                && WHOLE_GUID.matcher(text).matches()) {
            reporter.report(node, key + " '" + text + "' belongs to one tenant", "make it a parameter");
        }
        Matcher email = EMAIL.matcher(text);
        if (mayHoldAddress(text) && email.find() && !SampleAddress.is(email.group(2))) {
            reporter.report(
                    isDefault ? Severity.WARNING : Severity.ERROR,
                    node.locate(email.start(2), email.group(2).length()),
                    "the e-mail address '" + email.group(2) + "' stands in " + key,
                    isDefault ? "leave the default out" : "make it a parameter");
        }
        Matcher address = IN_ADDRESS.matcher(text);
        if (text.contains("=") && address.find() && isLiteralSecret(address.group(1))) {
            reporter.report(
                    node.locate(address.start(1), address.group(1).length()),
                    "a literal secret stands in an address in " + key,
                    "make it a parameter of type securestring");
        }
        if (isLiteralSecret(text) && SECRET_NAME.matcher(key).matches()) {
            reporter.report(node, "a literal secret stands in " + key, "make it a parameter of type securestring");
        }
    }

    /** Expressions begin with the sign of an address too; an address has a name before it. */
    private static boolean mayHoldAddress(String text) {
        for (int at = text.indexOf('@', 1); at > 0; at = text.indexOf('@', at + 1)) {
            if (Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** A value without blank that mixes letters and digits and is no expression or place to fill. */
    private static boolean isLiteralSecret(String text) {
        boolean dynamic = text.contains("@") || text.contains("[") || text.contains("<") || text.contains("{");
        String value =
                text.startsWith("Bearer ") || text.startsWith("Basic ") ? text.substring(text.indexOf(' ') + 1) : text;
        return !dynamic
                && value.length() >= 12
                && value.indexOf(' ') < 0
                && !value.startsWith("http")
                && value.chars().anyMatch(Character::isDigit)
                && value.chars().anyMatch(Character::isLetter);
    }

    private static boolean isSecure(MappingNode parameter) {
        String type = parameter.text("type").orElse("");
        return type.equalsIgnoreCase("securestring") || type.equalsIgnoreCase("secureobject");
    }

    /** A default in words, or one that says the name again, tells what to give; it is no secret. */
    private static boolean isPlaceholder(String text, String name) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return text.startsWith("<")
                || text.startsWith("[")
                || text.indexOf(' ') >= 0
                || letters.contains("your")
                || letters.equals(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }

    private static void checkParameter(String name, MappingNode parameter, Reporter reporter) {
        String type = parameter.text("type").orElse("");
        boolean secure = isSecure(parameter);
        parameter
                .scalar("defaultValue")
                .filter(node -> secure && !node.text().isEmpty() && !node.text().contains("newGuid("))
                .ifPresent(node -> reporter.report(
                        isPlaceholder(node.text(), name) ? Severity.WARNING : Severity.ERROR,
                        node.location(),
                        "the secure parameter '" + name + "' has a default",
                        "remove the default; everybody can read it"));
        boolean secret = name.toLowerCase(Locale.ROOT).matches(".*(password|clientsecret|apikey|accesskey)");
        if (secret && type.equalsIgnoreCase("string")) {
            reporter.report(
                    Place.of(parameter, "type"),
                    "parameter '" + name + "' holds a secret and is of type " + type,
                    "write securestring");
        }
    }
}
