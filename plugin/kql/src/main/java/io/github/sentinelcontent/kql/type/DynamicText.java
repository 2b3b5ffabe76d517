package io.github.sentinelcontent.kql.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * JSON text and dynamic values. Source:
 * <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/dynamic">the dynamic data type</a>.
 */
public final class DynamicText {
    private static final int DEEPEST = 256;

    /** Longer texts are cut off; a query may not hold them. */
    private static final int LONGEST = 1 << 24;

    private static final String HEX = "0123456789abcdef";

    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1000)
                    .build())
            .build();

    private DynamicText() {}

    /**
     * Reads one JSON value. Properties keep their order, of equal ones the last counts; whole numbers beyond 64 bits
     * become reals; text stays text.
     *
     * @param ifInvalid returned when the text is not one JSON value or is nested too deeply
     */
    public static @Nullable Object parse(String text, @Nullable Object ifInvalid) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return ifInvalid;
            }
            Object value = read(parser, first);
            return parser.nextToken() == null ? value : ifInvalid;
        } catch (JacksonException e) {
            return ifInvalid;
        }
    }

    /**
     * Reads the value at whose first token the parser stands, and leaves the parser at its last one.
     *
     * @throws JacksonException when the text is not JSON
     */
    public static @Nullable Object read(JsonParser parser) {
        return read(parser, parser.currentToken());
    }

    /** Prints compact JSON; a null becomes {@code null}. */
    public static String format(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    /** The text that {@code tostring} gives: bare text for a string, empty for a null, JSON for anything else. */
    public static String toText(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        return value instanceof List || value instanceof Map ? format(value) : scalarText(value);
    }

    private static @Nullable Object read(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> readBag(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> readInteger(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static Object readInteger(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            default -> parser.getDoubleValue();
        };
    }

    private static List<@Nullable Object> readArray(JsonParser parser) {
        List<@Nullable Object> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(read(parser, token));
        }
        return Collections.unmodifiableList(values);
    }

    private static Map<String, @Nullable Object> readBag(JsonParser parser) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            values.put(name, read(parser, parser.nextToken()));
        }
        return Collections.unmodifiableMap(values);
    }

    private static void write(StringBuilder out, @Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Long) {
            out.append(value);
        } else if (value instanceof Double real && Double.isFinite(real) || value instanceof BigDecimal) {
            out.append(scalarText(value));
        } else if (value instanceof List<?> list) {
            writeArray(out, list);
        } else if (value instanceof Map<?, ?> bag) {
            writeBag(out, bag);
        } else {
            writeString(out, scalarText(value));
        }
    }

    private static String scalarText(Object value) {
        if (value instanceof Double real) {
            return RealText.format(real);
        }
        if (value instanceof BigDecimal decimal) {
            return DecimalText.format(decimal);
        }
        if (value instanceof Datetime datetime) {
            return DatetimeText.format(datetime.ticks());
        }
        if (value instanceof Timespan timespan) {
            return TimespanText.format(timespan.ticks());
        }
        return value.toString();
    }

    private static void writeArray(StringBuilder out, List<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            if (out.length() > LONGEST) {
                return;
            }
            out.append(separator);
            write(out, element);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeBag(StringBuilder out, Map<?, ?> bag) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : bag.entrySet()) {
            if (out.length() > LONGEST) {
                return;
            }
            out.append(separator);
            writeString(out, (String) entry.getKey());
            out.append(':');
            write(out, entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void writeString(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
