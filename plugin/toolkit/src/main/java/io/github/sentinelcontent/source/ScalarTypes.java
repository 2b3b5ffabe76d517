package io.github.sentinelcontent.source;

import java.util.regex.Pattern;

/**
 * Decides what unquoted text stands for.
 *
 * <p>Only {@code true}, {@code false}, numbers and null are typed. {@code yes}, {@code on}, dates, {@code 12:30},
 * {@code 1.0.0} and numbers with leading zeros stay text, as in the readers that Azure-Sentinel uses (YamlDotNet,
 * powershell-yaml).
 */
final class ScalarTypes {

    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]*)");

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?((0|[1-9][0-9]*)(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

    /** Longer text is not taken for a number. */
    private static final int MAX_LENGTH = 1000;

    private ScalarTypes() {}

    static ScalarType ofYaml(String text) {
        if (text.isEmpty() || text.equals("~")) {
            return ScalarType.NULL;
        }
        return ofJson(text);
    }

    static ScalarType ofJson(String text) {
        return switch (text) {
            case "null" -> ScalarType.NULL;
            case "true", "false" -> ScalarType.BOOLEAN;
            default -> ofNumber(text);
        };
    }

    private static ScalarType ofNumber(String text) {
        if (text.length() > MAX_LENGTH) {
            return ScalarType.STRING;
        }
        if (INTEGER.matcher(text).matches()) {
            return fitsLong(text) ? ScalarType.INTEGER : ScalarType.DECIMAL;
        }
        return DECIMAL.matcher(text).matches() ? ScalarType.DECIMAL : ScalarType.STRING;
    }

    private static boolean fitsLong(String text) {
        try {
            Long.parseLong(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
