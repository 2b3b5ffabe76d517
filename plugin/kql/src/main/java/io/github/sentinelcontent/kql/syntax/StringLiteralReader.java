package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one string literal: {@code "a"}, {@code 'a'}, verbatim {@code @"a"}, multi-line with three backticks or tildes,
 * each also with the {@code h} that hides it from logs.
 *
 * <p>Source: KQL reference, the string data type.
 */
final class StringLiteralReader {
    private static final List<String> MULTI_LINE_QUOTES = List.of("```", "~~~");

    private final String text;
    private final int start;
    private final List<SyntaxDiagnostic> diagnostics;
    private final StringBuilder value = new StringBuilder();
    private int position;

    private StringLiteralReader(String text, int start, List<SyntaxDiagnostic> diagnostics) {
        this.text = text;
        this.start = start;
        this.position = start;
        this.diagnostics = diagnostics;
    }

    static boolean startsAt(String text, int start) {
        int quote = quotePosition(text, start);
        return isQuote(at(text, quote)) || multiLineQuote(text, quote) != null;
    }

    static StringLiteralReader read(String text, int start, List<SyntaxDiagnostic> diagnostics) {
        StringLiteralReader reader = new StringLiteralReader(text, start, diagnostics);
        reader.readLiteral();
        return reader;
    }

    /** The text meant, without quotes and escapes. */
    String value() {
        return value.toString();
    }

    /** The offset after the closing quote. */
    int end() {
        return position;
    }

    private void readLiteral() {
        position = quotePosition(text, start);
        String multiLine = multiLineQuote(text, position);
        if (multiLine != null) {
            readMultiLine(multiLine);
            return;
        }
        boolean verbatim = position > start && text.charAt(position - 1) == '@';
        char quote = text.charAt(position++);
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == quote && verbatim && at(text, position + 1) == quote) {
                value.append(quote);
                position += 2;
            } else if (c == quote) {
                position++;
                return;
            } else if (c == '\n' || c == '\r') {
                break;
            } else if (c == '\\' && !verbatim) {
                readEscape();
            } else {
                value.append(c);
                position++;
            }
        }
        diagnostics.add(new SyntaxDiagnostic(
                new Span(start, position),
                "the string has no closing " + quote + " on its line",
                "add " + quote + ", or write a text of several lines between ```"));
    }

    private void readMultiLine(String quote) {
        int from = position + quote.length();
        int close = text.indexOf(quote, from);
        if (close < 0) {
            value.append(text, from, text.length());
            position = text.length();
            diagnostics.add(new SyntaxDiagnostic(
                    new Span(start, position), "the string has no closing " + quote, "add " + quote));
        } else {
            value.append(text, from, close);
            position = close + quote.length();
        }
    }

    private void readEscape() {
        char c = at(text, position + 1);
        int simple = "\\'\"abfnrtv".indexOf(c);
        if (simple >= 0) {
            value.append("\\'\"\u0007\b\f\n\r\t\u000B".charAt(simple));
            position += 2;
        } else if (c == 'x') {
            readCodePoint(2, 2, 16);
        } else if (c == 'u') {
            readCodePoint(2, 4, 16);
        } else if (c == 'U') {
            readCodePoint(2, 8, 16);
        } else if (c >= '0' && c <= '7') {
            readCodePoint(1, octalLength(), 8);
        } else {
            badEscape();
        }
    }

    private int octalLength() {
        int length = 1;
        int most = at(text, position + 1) <= '3' ? 3 : 2;
        while (length < most && Character.digit(at(text, position + 1 + length), 8) >= 0) {
            length++;
        }
        return length;
    }

    private void readCodePoint(int skip, int length, int radix) {
        int from = position + skip;
        int code = 0;
        for (int i = 0; i < length; i++) {
            int digit = Character.digit(at(text, from + i), radix);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                badEscape();
                return;
            }
            code = code * radix + digit;
        }
        if (!Character.isValidCodePoint(code)) {
            badEscape();
            return;
        }
        value.appendCodePoint(code);
        position = from + length;
    }

    private void badEscape() {
        int end = Math.min(position + 2, text.length());
        diagnostics.add(new SyntaxDiagnostic(
                new Span(position, end),
                "'" + text.substring(position, end) + "' is not an escape of a string",
                "double the backslash, or write the string as @\"...\""));
        value.append('\\');
        position++;
    }

    private static int quotePosition(String text, int start) {
        int position = start;
        if (at(text, position) == 'h' || at(text, position) == 'H') {
            position++;
        }
        if (at(text, position) == '@' && isQuote(at(text, position + 1))) {
            position++;
        }
        return position;
    }

    private static @Nullable String multiLineQuote(String text, int position) {
        for (String quote : MULTI_LINE_QUOTES) {
            if (text.startsWith(quote, position)) {
                return quote;
            }
        }
        return null;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
