package io.github.sentinelcontent.kql.regex;

import java.util.Map;

/** Rewrites one escape sequence. */
final class EscapeTranslator {
    /** Long names of general categories; RE2/J knows the short ones and the scripts. */
    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("letter", "L"),
            Map.entry("alphabetic", "L"),
            Map.entry("uppercase", "Lu"),
            Map.entry("uppercase_letter", "Lu"),
            Map.entry("lowercase", "Ll"),
            Map.entry("lowercase_letter", "Ll"),
            Map.entry("titlecase_letter", "Lt"),
            Map.entry("modifier_letter", "Lm"),
            Map.entry("other_letter", "Lo"),
            Map.entry("mark", "M"),
            Map.entry("number", "N"),
            Map.entry("decimal_number", "Nd"),
            Map.entry("letter_number", "Nl"),
            Map.entry("other_number", "No"),
            Map.entry("punctuation", "P"),
            Map.entry("connector_punctuation", "Pc"),
            Map.entry("dash_punctuation", "Pd"),
            Map.entry("symbol", "S"),
            Map.entry("math_symbol", "Sm"),
            Map.entry("currency_symbol", "Sc"),
            Map.entry("separator", "Z"),
            Map.entry("space_separator", "Zs"),
            Map.entry("control", "Cc"),
            Map.entry("format", "Cf"),
            Map.entry("other", "C"));

    private final String pattern;
    private final boolean unicode;
    private int at;

    /** Reads the escape sequence whose backslash stands at {@code start}. */
    EscapeTranslator(String pattern, int start, boolean unicode) {
        this.pattern = pattern;
        this.at = start;
        this.unicode = unicode;
    }

    /** The index after the sequence, once it is translated. */
    int end() {
        return at;
    }

    String outsideClass() throws PatternFault {
        char c = kind();
        return switch (c) {
            case 'd', 'w', 's' -> take(2, "[" + members(c) + "]");
            case 'D', 'W', 'S' -> take(2, "[^" + members(Character.toLowerCase(c)) + "]");
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                throw new PatternFault("back-reference \\" + c + " is not supported");
            case 'k' -> throw new PatternFault("back-reference \\k is not supported");
            case 'b' -> boundary();
            default -> shared(c);
        };
    }

    String insideClass() throws PatternFault {
        char c = kind();
        return switch (c) {
            case 'd', 'w', 's' -> take(2, members(c));
            case 'D' -> take(2, unicode ? "\\P{Nd}" : "\\D");
            case 'W', 'S' ->
                take(
                        2,
                        CodePointSet.of(members(Character.toLowerCase(c)))
                                .complement()
                                .toString());
            default -> shared(c);
        };
    }

    private char kind() throws PatternFault {
        if (at + 1 >= pattern.length()) {
            throw new PatternFault("trailing backslash");
        }
        return pattern.charAt(at + 1);
    }

    private String take(int length, String replacement) {
        at += length;
        return replacement;
    }

    private String boundary() throws PatternFault {
        if (pattern.startsWith("{", at + 2)) {
            throw new PatternFault("word boundary \\b{...} is not supported");
        }
        return take(2, "\\b");
    }

    private String members(char c) {
        return switch (c) {
            case 'd' -> unicode ? "\\p{Nd}" : "0-9";
            case 'w' -> unicode ? "\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\x{200C}\\x{200D}" : "0-9A-Z_a-z";
            default -> unicode ? "\\x09-\\x0D\\x20\\x{85}\\p{Z}" : "\\x09-\\x0D\\x20";
        };
    }

    private String shared(char c) throws PatternFault {
        return switch (c) {
            case 'u' -> codePoint(4);
            case 'U' -> codePoint(8);
            case 'p', 'P' -> property();
            default -> {
                int length = 1 + Character.charCount(pattern.codePointAt(at + 1));
                String text = pattern.substring(at, at + length);
                yield take(length, c < 128 ? text : text.substring(1));
            }
        };
    }

    private String codePoint(int digits) throws PatternFault {
        boolean braces = pattern.startsWith("{", at + 2);
        int from = braces ? at + 3 : at + 2;
        int to = braces ? pattern.indexOf('}', from) : from + digits;
        if (to < from || to > pattern.length()) {
            throw new PatternFault("invalid escape sequence \\" + pattern.charAt(at + 1));
        }
        String hex = pattern.substring(from, to);
        return take((braces ? to + 1 : to) - at, "\\x{" + hex + "}");
    }

    private String property() throws PatternFault {
        if (!pattern.startsWith("{", at + 2)) {
            int length = Math.min(3, pattern.length() - at);
            return take(length, pattern.substring(at, at + length));
        }
        int close = pattern.indexOf('}', at);
        if (close < 0) {
            throw new PatternFault("missing } after \\" + pattern.charAt(at + 1));
        }
        String name = pattern.substring(at + 3, close);
        String bare = name.substring(Math.max(name.indexOf('='), name.indexOf(':')) + 1);
        String key = bare.toLowerCase(java.util.Locale.ROOT).replace(' ', '_');
        String replacement = "\\" + pattern.charAt(at + 1) + "{" + CATEGORIES.getOrDefault(key, bare) + "}";
        return take(close + 1 - at, replacement);
    }
}
