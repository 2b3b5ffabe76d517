package io.github.sentinelcontent.validation.general;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarStyle;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** YAML readers take some texts for something else. */
final class YamlTypeTrap implements Check {
    private static final CheckInfo INFO =
            CheckInfo.info("SEN-GEN-023", "yaml-type-trap", "values in YAML are read as what is meant by every reader");

    private static final Pattern SWITCH = Pattern.compile("(?i)on|off|yes|no|y|n");
    private static final Pattern OCTAL = Pattern.compile("0[0-7]+|0o[0-7]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([Tt ].*)?");
    private static final Set<String> LISTS = Set.of(
            "tactics", "relevantTechniques", "requiredDataConnectors", "entityMappings", "dataTypes", "fieldMappings");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (ContentItem item : context.solution().items()) {
            if (ProblemCheck.isYaml(item.path())) {
                item.root().ifPresent(root -> walk("", root, reporter));
            }
        }
    }

    private static void walk(String key, DocumentNode node, Reporter reporter) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> walk(entry.name(), entry.value(), reporter));
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> walk("", item, reporter));
        } else if (node instanceof ScalarNode scalar) {
            trap(key, scalar)
                    .ifPresent(what ->
                            reporter.report(scalar, key.isEmpty() ? what : key + " " + what, hint(key, scalar)));
        }
    }

    private static Optional<String> trap(String key, ScalarNode node) {
        String text = node.text();
        boolean plain = node.style() == ScalarStyle.PLAIN;
        if (plain && LISTS.contains(key) && !node.isNull() && !text.isEmpty()) {
            return Optional.of("'" + text + "' is read as text, but a list is meant");
        }
        if (plain
                && key.toLowerCase(Locale.ROOT).endsWith("version")
                && (node.type() == ScalarType.DECIMAL || node.type() == ScalarType.INTEGER)) {
            return Optional.of("'" + text + "' is read as a number");
        }
        if (plain && SWITCH.matches(text)) {
            return Optional.of("'" + text + "' is read as true or false by some readers");
        }
        if (plain && OCTAL.matches(text)) {
            return Optional.of("'" + text + "' is read as an octal number by some readers");
        }
        if (plain && DATE.matches(text)) {
            return Optional.of("'" + text + "' is read as a date by some readers");
        }
        boolean block = node.style() == ScalarStyle.LITERAL || node.style() == ScalarStyle.FOLDED;
        String inner = text.strip();
        boolean quoted = inner.length() > 1
                && (inner.startsWith("'") && inner.endsWith("'") || inner.startsWith("\"") && inner.endsWith("\""));
        return block && quoted && (key.equals("description") || key.equals("name"))
                ? Optional.of("has quotes around its text, which become part of it")
                : Optional.empty();
    }

    private static String hint(String key, ScalarNode node) {
        if (LISTS.contains(key)) {
            return "write '- ' before each entry, on a line of its own";
        }
        return node.style() == ScalarStyle.PLAIN ? "write it in quotes" : "remove the quotes";
    }
}
