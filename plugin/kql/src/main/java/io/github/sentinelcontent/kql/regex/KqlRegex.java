package io.github.sentinelcontent.kql.regex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of the language, matched in time linear in the text. Source:
 * <a href="https://learn.microsoft.com/kusto/query/regex">regex syntax</a>.
 *
 * <p>Digits, word characters and blanks are those of Unicode; {@code \b} looks at ASCII letters, digits and the
 * underscore only.
 */
public final class KqlRegex {
    /** Compiled patterns that are kept; more would only serve queries that compute their patterns from rows. */
    private static final int CACHED = 512;

    private static final int LONGEST = 20_000;

    /** A longer result is cut off; a query may not hold it. */
    private static final int LONGEST_RESULT = 1 << 20;

    private static final Map<String, KqlRegex> CACHE = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KqlRegex> eldest) {
            return size() > CACHED;
        }
    };

    private final String pattern;
    private final @Nullable String fault;
    private final @Nullable Pattern ascii;
    private volatile @Nullable Pattern unicode;

    private KqlRegex(String pattern, @Nullable String fault, @Nullable Pattern ascii) {
        this.pattern = pattern;
        this.fault = fault;
        this.ascii = ascii;
    }

    /** The compiled pattern, or null when the pattern has a {@link #fault}. */
    public static @Nullable KqlRegex of(String pattern) {
        KqlRegex regex = cached(pattern);
        return regex.fault == null ? regex : null;
    }

    /**
     * Why a pattern cannot be used: a construct that the service refuses too, such as a look-ahead, or a mistake in
     * the syntax. Empty when the pattern is fine.
     */
    public static Optional<String> fault(String pattern) {
        return Optional.ofNullable(cached(pattern).fault);
    }

    private static KqlRegex cached(String pattern) {
        synchronized (CACHE) {
            return CACHE.computeIfAbsent(pattern, KqlRegex::compile);
        }
    }

    private static KqlRegex compile(String pattern) {
        if (pattern.length() > LONGEST) {
            return new KqlRegex(pattern, "the regular expression is longer than " + LONGEST + " characters", null);
        }
        try {
            return new KqlRegex(pattern, null, Pattern.compile(new PatternTranslator(pattern, false).translate()));
        } catch (PatternFault e) {
            return new KqlRegex(pattern, "regular expression '" + pattern + "': " + e.getMessage(), null);
        } catch (PatternSyntaxException e) {
            return new KqlRegex(pattern, "regular expression '" + pattern + "': " + e.getDescription(), null);
        }
    }

    /** Whether the pattern occurs anywhere in the text. */
    public boolean find(String text) {
        return matcher(text).find();
    }

    /** A matcher over the text; group 0 is the whole match, an absent group is null. */
    public Matcher matcher(String text) {
        return (isAscii(text) ? ascii() : unicode()).matcher(text);
    }

    /** Number of capture groups. */
    public int groupCount() {
        return ascii().groupCount();
    }

    /** The number of a named capture group, or -1. */
    public int groupNumber(String name) {
        return ascii().namedGroups().getOrDefault(name, -1);
    }

    private Pattern ascii() {
        if (ascii == null) {
            throw new IllegalStateException(fault);
        }
        return ascii;
    }

    /** The form for texts beyond ASCII, made when the first such text comes. */
    private Pattern unicode() {
        Pattern made = unicode;
        if (made == null) {
            try {
                made = Pattern.compile(new PatternTranslator(pattern, true).translate());
            } catch (PatternFault e) {
                throw new IllegalStateException("a pattern is faulty in its Unicode form only", e);
            }
            unicode = made;
        }
        return made;
    }

    /**
     * Replaces every match.
     *
     * @param rewrite the new text, in which {@code \0} stands for the match and {@code \1} to {@code \9} for its groups
     */
    public String replaceAll(String text, String rewrite) {
        Matcher matcher = matcher(text);
        StringBuilder result = new StringBuilder();
        int end = 0;
        while (result.length() <= LONGEST_RESULT && matcher.find()) {
            result.append(text, end, matcher.start());
            appendRewrite(result, rewrite, matcher);
            end = matcher.end();
        }
        return end == 0 && result.isEmpty()
                ? text
                : result.append(text, end, text.length()).toString();
    }

    private static void appendRewrite(StringBuilder result, String rewrite, Matcher matcher) {
        for (int i = 0; i < rewrite.length(); i++) {
            char c = rewrite.charAt(i);
            char next = c == '\\' && i + 1 < rewrite.length() ? rewrite.charAt(i + 1) : 0;
            if (next >= '0' && next <= '9') {
                String group = next - '0' <= matcher.groupCount() ? matcher.group(next - '0') : null;
                result.append(group == null ? "" : group);
                i++;
            } else if (next == '\\') {
                result.append('\\');
                i++;
            } else {
                result.append(c);
            }
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
