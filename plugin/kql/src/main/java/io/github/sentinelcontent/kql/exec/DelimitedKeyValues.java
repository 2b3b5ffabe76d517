package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.KeyValueFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs set apart by delimiters. Blanks around keys and values do not count. Without given delimiters everything that
 * is neither letter nor digit sets words apart, and the word after a wanted key is its value.
 */
final class DelimitedKeyValues extends KeyValueReader {
    private final KeyValueFormat format;
    private final boolean words;

    DelimitedKeyValues(KeyValueFormat format, List<String> keys) {
        super(keys);
        this.format = format;
        this.words =
                format.pairDelimiter().isEmpty() && format.keyValueDelimiter().isEmpty();
    }

    @Override
    @Nullable
    String[] read(String text) {
        @Nullable String[] values = noValues();
        Scanner scanner = new Scanner(text);
        while (scanner.skipToKey()) {
            String key = scanner.key();
            if (scanner.skipKeyValueDelimiter(key)) {
                put(key, scanner.value(), values);
            }
        }
        return values;
    }

    private boolean isPairDelimiter(char c) {
        if (words) {
            return !Character.isLetterOrDigit(c) && c != '_';
        }
        return format.pairDelimiter().isEmpty()
                ? Character.isWhitespace(c)
                : format.pairDelimiter().indexOf(c) >= 0;
    }

    /** One pass over a text. */
    private final class Scanner {
        private final String text;
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        boolean skipToKey() {
            while (at < text.length() && !opensQuote() && isGap(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        private boolean isGap(char c) {
            return Character.isWhitespace(c) || isPairDelimiter(c);
        }

        private boolean opensQuote() {
            return at < text.length()
                    && !format.quotes().isEmpty()
                    && text.charAt(at) == format.quotes().charAt(0);
        }

        String key() {
            if (opensQuote()) {
                return quoted();
            }
            int start = at;
            at = Math.max(start + 1, endOfKey(start));
            return text.substring(start, Math.min(at, text.length())).strip();
        }

        private int endOfKey(int start) {
            int end = start;
            while (end < text.length() && !isPairDelimiter(text.charAt(end)) && !isKeyValueDelimiter(end)) {
                end++;
            }
            return end;
        }

        private boolean isKeyValueDelimiter(int position) {
            return !words && text.startsWith(format.keyValueDelimiter(), position);
        }

        /** Moves behind the delimiter after a key; false when the word before it was no key. */
        boolean skipKeyValueDelimiter(String key) {
            int start = at;
            if (words) {
                while (at < text.length() && !opensQuote() && isPairDelimiter(text.charAt(at))) {
                    at++;
                }
                return at > start && isWanted(key);
            }
            skipBlanks();
            if (!isKeyValueDelimiter(at) || at >= text.length()) {
                at = start;
                return false;
            }
            at += format.keyValueDelimiter().length();
            skipBlanks();
            return true;
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        String value() {
            if (opensQuote()) {
                return quoted();
            }
            int start = at;
            at = format.greedy() && !words ? endOfGreedyValue(start) : endOfValue(start);
            return text.substring(start, at).strip();
        }

        private int endOfValue(int start) {
            int end = start;
            while (end < text.length() && !isPairDelimiter(text.charAt(end))) {
                end++;
            }
            return end;
        }

        /** The last pair delimiter before the next key. */
        private int endOfGreedyValue(int start) {
            int next = text.indexOf(format.keyValueDelimiter(), start);
            if (next < 0) {
                return text.length();
            }
            int end = next;
            while (end > start && !isPairDelimiter(text.charAt(end - 1))) {
                end--;
            }
            return end > start ? end - 1 : endOfValue(start);
        }

        private String quoted() {
            char close = format.quotes().charAt(format.quotes().length() - 1);
            StringBuilder value = new StringBuilder();
            at++;
            while (at < text.length() && text.charAt(at) != close) {
                boolean escaped = !format.escape().isEmpty()
                        && text.charAt(at) == format.escape().charAt(0)
                        && at + 1 < text.length();
                at += escaped ? 1 : 0;
                value.append(text.charAt(at++));
            }
            at = Math.min(at + 1, text.length());
            return value.toString();
        }
    }
}
