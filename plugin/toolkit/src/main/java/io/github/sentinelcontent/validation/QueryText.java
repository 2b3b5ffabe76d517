package io.github.sentinelcontent.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A query in which placeholders have been replaced, and the way back to the text as written.
 *
 * @param text the query to compile
 * @param replacements the replaced stretches in text order
 */
public record QueryText(String text, List<Replacement> replacements) {
    /** Copies the list. */
    public QueryText {
        replacements = List.copyOf(replacements);
    }

    /**
     * A placeholder and what stands for it.
     *
     * @param start UTF-16 offset in the text as written
     * @param end offset after the placeholder
     * @param with the text that stands for it
     */
    public record Replacement(int start, int end, String with) {}

    /** The text as written with some stretches replaced, given in text order without overlap. */
    public static QueryText of(String written, List<Replacement> replacements) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Replacement replacement : replacements) {
            text.append(written, from, replacement.start()).append(replacement.with());
            from = replacement.end();
        }
        return new QueryText(text.append(written, from, written.length()).toString(), replacements);
    }

    /** The text as written with each occurrence of a placeholder replaced. */
    public static QueryText replacing(String written, String placeholder, String with) {
        List<Replacement> replacements = new ArrayList<>();
        for (int at = written.indexOf(placeholder); at >= 0; at = written.indexOf(placeholder, at + 1)) {
            replacements.add(new Replacement(at, at + placeholder.length(), with));
        }
        return of(written, replacements);
    }

    /** The text as written, nothing replaced. */
    public static QueryText of(String written) {
        return new QueryText(written, List.of());
    }

    /** Whether a stretch of {@link #text} lies in one replaced stretch. */
    public boolean isReplaced(int start, int end) {
        return anyReplaced((from, to) -> from <= start && end <= to);
    }

    /** Whether a stretch of {@link #text} has a part that was replaced. */
    public boolean touchesReplaced(int start, int end) {
        return anyReplaced((from, to) -> from < end && start < to);
    }

    private boolean anyReplaced(BiPredicate<Integer, Integer> wanted) {
        int shift = 0;
        for (Replacement replacement : replacements) {
            int from = replacement.start() + shift;
            if (wanted.test(from, from + replacement.with().length())) {
                return true;
            }
            shift += replacement.with().length() - (replacement.end() - replacement.start());
        }
        return false;
    }

    /** The offset in the text as written for an offset in {@link #text}; inside of a replacement its start. */
    public int written(int offset) {
        int shift = 0;
        for (Replacement replacement : replacements) {
            int start = replacement.start() + shift;
            if (offset <= start) {
                break;
            }
            if (offset < start + replacement.with().length()) {
                return replacement.start();
            }
            shift += replacement.with().length() - (replacement.end() - replacement.start());
        }
        return offset - shift;
    }
}
