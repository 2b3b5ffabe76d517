package io.github.sentinelcontent.validation.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The format of an alert's name or description, with column placeholders.
 *
 * @param key the key that holds it
 * @param node where it is written
 */
record AlertFormat(String key, ScalarNode node) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    /** The formats of a rule. */
    static List<AlertFormat> of(AnalyticRule rule) {
        List<AlertFormat> found = new ArrayList<>();
        for (String key : List.of("alertDisplayNameFormat", "alertDescriptionFormat")) {
            rule.alertDetailsOverride()
                    .flatMap(override -> override.scalar(key))
                    .filter(node -> !node.isNull())
                    .ifPresent(node -> found.add(new AlertFormat(key, node)));
        }
        return found;
    }

    /**
     * A placeholder.
     *
     * @param column what stands between the braces
     * @param start offset of the first brace in the text
     * @param length number of characters with the braces
     */
    record Placeholder(String column, int start, int length) {}

    /** The balanced placeholders in the order of the text. */
    List<Placeholder> placeholders() {
        List<Placeholder> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(node.text());
        while (matcher.find()) {
            found.add(new Placeholder(matcher.group(1), matcher.start(), matcher.end() - matcher.start()));
        }
        return found;
    }

    /** Tells whether a further brace stands directly before or after a placeholder. */
    boolean hasThirdBrace(Placeholder placeholder) {
        int end = placeholder.start() + placeholder.length();
        return placeholder.start() > 0 && node.text().charAt(placeholder.start() - 1) == '{'
                || end < node.text().length() && node.text().charAt(end) == '}';
    }

    /** The text with every balanced placeholder blanked out, so that offsets stay. */
    String withoutPlaceholders() {
        StringBuilder text = new StringBuilder(node.text());
        placeholders().forEach(p -> text.replace(p.start(), p.start() + p.length(), " ".repeat(p.length())));
        return text.toString();
    }
}
