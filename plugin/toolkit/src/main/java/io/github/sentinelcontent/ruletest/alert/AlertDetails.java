package io.github.sentinelcontent.ruletest.alert;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Title, description, severity and tactics of an alert: the rule's own, or taken from a row.
 *
 * <p>A column that is missing, empty or no valid value leaves the rule's own value. Source: Microsoft Sentinel,
 * customize alert details.
 */
record AlertDetails(
        String staticTitle,
        String staticDescription,
        String staticSeverity,
        List<String> staticTactics,
        Optional<String> titleFormat,
        Optional<String> descriptionFormat,
        Optional<String> severityColumn,
        Optional<String> tacticsColumn) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final int TITLE_BYTES = 256;
    private static final int DESCRIPTION_BYTES = 5_000;
    private static final List<String> SEVERITIES = List.of("High", "Medium", "Low", "Informational");
    private static final List<String> TACTICS = List.of(
            "Reconnaissance",
            "ResourceDevelopment",
            "InitialAccess",
            "Execution",
            "Persistence",
            "PrivilegeEscalation",
            "DefenseEvasion",
            "CredentialAccess",
            "Discovery",
            "LateralMovement",
            "Collection",
            "Exfiltration",
            "CommandAndControl",
            "Impact",
            "PreAttack",
            "ImpairProcessControl",
            "InhibitResponseFunction");

    static AlertDetails of(AnalyticRule rule) {
        Optional<MappingNode> override = rule.alertDetailsOverride();
        return new AlertDetails(
                rule.name().orElse(""),
                rule.description().orElse(""),
                rule.severity().orElse(""),
                rule.tactics().stream().map(ScalarNode::text).toList(),
                override.flatMap(o -> o.text("alertDisplayNameFormat")),
                override.flatMap(o -> o.text("alertDescriptionFormat")),
                override.flatMap(o -> o.text("alertSeverityColumnName")),
                override.flatMap(o -> o.text("alertTacticsColumnName")));
    }

    String title(ResultRows rows, int row) {
        return titleFormat
                .flatMap(format -> filled(format, rows, row))
                .map(text -> cut(text, TITLE_BYTES))
                .orElse(staticTitle);
    }

    String description(ResultRows rows, int row) {
        return descriptionFormat
                .flatMap(format -> filled(format, rows, row))
                .map(text -> cut(text, DESCRIPTION_BYTES))
                .orElse(staticDescription);
    }

    String severity(ResultRows rows, int row) {
        return severityColumn
                .flatMap(column -> oneOf(SEVERITIES, rows.text(row, column)))
                .orElse(staticSeverity);
    }

    List<String> tactics(ResultRows rows, int row) {
        return tacticsColumn.flatMap(column -> tactics(rows.text(row, column))).orElse(staticTactics);
    }

    private static Optional<String> filled(String format, ResultRows rows, int row) {
        StringBuilder text = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(format);
        while (placeholder.find()) {
            String value = rows.text(row, placeholder.group(1).strip());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            placeholder.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return Optional.of(placeholder.appendTail(text).toString());
    }

    /** The value is a JSON array or a list with commas; one unknown name voids it. */
    private static Optional<List<String>> tactics(String text) {
        List<String> given = DynamicText.parse(text, text) instanceof List<?> list
                ? list.stream().map(DynamicText::toText).toList()
                : Arrays.asList(text.split(","));
        List<String> tactics = new ArrayList<>();
        for (String name : given) {
            Optional<String> tactic = oneOf(TACTICS, name.replace(" ", ""));
            if (tactic.isEmpty()) {
                return Optional.empty();
            }
            tactics.add(tactic.get());
        }
        return Optional.of(tactics);
    }

    private static Optional<String> oneOf(List<String> allowed, String text) {
        return allowed.stream().filter(text.strip()::equalsIgnoreCase).findFirst();
    }

    /** The longest beginning of whole characters that takes no more bytes in UTF-8. */
    private static String cut(String text, int mostBytes) {
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (bytes > mostBytes) {
                return text.substring(0, at);
            }
            at += Character.charCount(character);
        }
        return text;
    }
}
