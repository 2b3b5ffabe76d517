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
    private static final Pattern SUBSCRIPTION = Pattern.compile("(?i)/?subscriptions/(" + GUID + ")");
    private static final Pattern WHOLE_GUID = Pattern.compile("^" + GUID + "$");
    private static final Pattern EMAIL =
            Pattern.compile("(^|[^\\w.%+-])([A-Za-z0-9._%+-]+@((?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}))");
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i)^(authorization|.*password|.*secret|.*api[-_ ]?key|.*access[-_ ]?key|.*token|.*workspace[-_ ]?key)$");
    private static final Set<String> PROSE = Set.of("description", "metadata", "schema", "example", "examples");
    private static final Set<String> ENVIRONMENT_KEYS =
            Set.of("subscriptionid", "tenantid", "tenant", "workspaceid", "objectid", "principalid", "groupid");
    private static final List<String> SAMPLE_DOMAINS = List.of(
            "example.com", "example.org", "example.net", "contoso.com", "domain.com", "company.com", "test.com");

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
                if (!PROSE.contains(entry.name())) {
                    walk(entry.name().equals("defaultValue") ? key : entry.name(), entry.value(), reporter);
                }
            }
        } else if (node instanceof ScalarNode scalar && scalar.type() == ScalarType.STRING) {
            checkText(key, scalar, reporter);
        }
    }

    private static void checkText(String key, ScalarNode node, Reporter reporter) {
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
        if (mayHoldAddress(text) && email.find() && !isSample(email.group(3))) {
            reporter.report(
                    node.locate(email.start(2), email.group(2).length()),
                    "the e-mail address '" + email.group(2) + "' stands in " + key,
                    "make it a parameter");
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

    private static boolean isSample(String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        return SAMPLE_DOMAINS.stream().anyMatch(sample -> lower.equals(sample) || lower.endsWith("." + sample))
                || lower.contains("thread.")
                || lower.endsWith(".png");
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

    private static void checkParameter(String name, MappingNode parameter, Reporter reporter) {
        String type = parameter.text("type").orElse("");
        boolean secure = type.equalsIgnoreCase("securestring") || type.equalsIgnoreCase("secureobject");
        boolean filled = parameter
                .scalar("defaultValue")
                .filter(node -> !node.text().isEmpty() && !node.text().contains("newGuid("))
                .isPresent();
        if (secure && filled) {
            reporter.report(
                    Place.of(parameter, "defaultValue"),
                    "the secure parameter '" + name + "' has a default",
                    "remove the default; everybody can read it");
        }
        boolean secret = name.toLowerCase(Locale.ROOT).matches(".*(password|clientsecret|apikey|accesskey)");
        if (secret && type.equalsIgnoreCase("string")) {
            reporter.report(
                    Severity.WARNING,
                    Place.of(parameter, "type").location(),
                    "parameter '" + name + "' holds a secret and is of type " + type,
                    "write securestring");
        }
    }
}
