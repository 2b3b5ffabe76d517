package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.ScalarText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that a test looks at: a cell of the result or a part of an alert.
 *
 * @param type its type
 * @param value its Java form as described in {@code kql.type}, null for a null
 * @param present false when there is no such column or part
 */
public record Value(KqlType type, @Nullable Object value, boolean present) {
    private static final int LONGEST = 120;
    private static final Value ABSENT = new Value(KqlType.UNKNOWN, null, false);

    /** A cell of a column of this type. */
    public static Value of(KqlType type, @Nullable Object value) {
        return new Value(type, value, true);
    }

    /** A text. */
    public static Value ofText(String text) {
        return of(KqlType.STRING, text);
    }

    /** A whole number. */
    public static Value ofCount(long count) {
        return of(KqlType.LONG, count);
    }

    /** Several texts; a single one counts as that text, none as absent. */
    public static Value ofTexts(List<String> texts) {
        return switch (texts.size()) {
            case 0 -> ABSENT;
            case 1 -> ofText(texts.get(0));
            default -> of(KqlType.DYNAMIC, List.copyOf(texts));
        };
    }

    /** No value at all. */
    public static Value absent() {
        return ABSENT;
    }

    /** Whether this is absent, null or the empty text. */
    public boolean isEmpty() {
        return value == null || value.equals("");
    }

    /** The elements of an array; any other value is its own only element, an empty one has none. */
    List<Value> elements() {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> of(KqlType.DYNAMIC, element)).toList();
        }
        return isEmpty() ? List.of() : List.of(this);
    }

    /** Number of elements of an array or of entries of a bag; 1 for any other value, 0 for an empty one. */
    int count() {
        return value instanceof Map<?, ?> bag ? bag.size() : elements().size();
    }

    /** The text that conversions of the language give. */
    String text() {
        return ScalarText.format(type, value);
    }

    /** One line for a report; long values are cut. */
    public String shown() {
        if (!present) {
            return "(no such column)";
        }
        if (value == null) {
            return "null";
        }
        String text = text().replaceAll("\\p{Cntrl}", " ");
        return text.isEmpty() ? "''" : text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
