package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the attributes of drawing programs out of a logo that has to look as before: properties of a style become
 * attributes, and references lose their prefix.
 */
final class LogoAttribute implements Fix {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([a-z:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern PROPERTY = Pattern.compile("\\s*([a-z-]+)\\s*:\\s*([^;\"'!]+?)\\s*");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-LG-003");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        String whole = text.source().text();
        int start = text.start(finding);
        while (start > 0 && Character.isWhitespace(whole.charAt(start - 1))) {
            start--;
        }
        Matcher attribute = ATTRIBUTE.matcher(whole);
        if (!attribute.find(start) || attribute.start() != start) {
            return Optional.empty();
        }
        String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
        return replacement(whole, start, attribute.group(1), value)
                .map(written -> new TextEdit(attribute.start(), attribute.end(), written));
    }

    private static Optional<String> replacement(String whole, int start, String name, String value) {
        return switch (name) {
            case "style" -> style(whole, start, value);
            case "xlink:href" -> Optional.of(" href=\"" + value + "\"");
            case "xmlns:xlink" -> whole.contains(" xlink:") ? Optional.empty() : Optional.of("");
            default -> Optional.of("");
        };
    }

    /** A property that the element has as attribute too would win over it, so that the two cannot be joined. */
    private static Optional<String> style(String whole, int start, String value) {
        int open = whole.lastIndexOf('<', start);
        int close = whole.indexOf('>', start);
        String element = whole.substring(Math.max(0, open), close < 0 ? whole.length() : close);
        StringBuilder written = new StringBuilder();
        for (String part : value.split(";")) {
            Matcher property = PROPERTY.matcher(part);
            if (part.isBlank()) {
                continue;
            }
            if (!property.matches() || element.contains(" " + property.group(1) + "=")) {
                return Optional.empty();
            }
            written.append(' ')
                    .append(property.group(1))
                    .append("=\"")
                    .append(property.group(2))
                    .append('"');
        }
        return Optional.of(written.toString());
    }
}
