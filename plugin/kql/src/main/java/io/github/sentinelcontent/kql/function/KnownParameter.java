package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import java.util.List;

/**
 * A parameter of a {@link KnownFunction}.
 *
 * @param kinds what it takes: names of types, or of groups such as {@code number} and {@code array}
 * @param optional whether the argument may be left out
 * @param repeated whether it may be given any number of times
 */
public record KnownParameter(List<String> kinds, boolean optional, boolean repeated) {
    /** Copies the list. */
    public KnownParameter {
        kinds = List.copyOf(kinds);
    }

    /** Reads the form used in the function list, such as {@code string|dynamic}, {@code long?} or {@code scalar*}. */
    static KnownParameter parse(String text) {
        boolean optional = text.endsWith("?") || text.endsWith("!");
        boolean repeated = text.endsWith("*") || text.endsWith("*!");
        int marks = (optional ? 1 : 0) + (repeated ? 1 : 0);
        String kinds = text.substring(0, text.length() - marks);
        return new KnownParameter(Arrays.asList(kinds.split("\\|")), optional, repeated);
    }

    /** Whether an argument of the type can stand here. */
    public boolean accepts(KqlType type) {
        if (type == KqlType.UNKNOWN) {
            return true;
        }
        for (String kind : kinds) {
            if (accepts(kind, type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean accepts(String kind, KqlType type) {
        return switch (kind) {
            case "scalar", "any", "type", "tabular" -> true;
            case "notdynamic" -> type != KqlType.DYNAMIC;
            case "number" -> type.isNumeric();
            case "integer", "long", "int" -> type.isInteger();
            case "real" -> type.isNumeric();
            case "summable" -> type.isNumeric() || type == KqlType.TIMESPAN || type == KqlType.DATETIME;
            case "orderable" -> type != KqlType.DYNAMIC && type != KqlType.GUID;
            case "notrealorbool" -> type != KqlType.REAL && type != KqlType.BOOL;
            case "array", "bag" -> type == KqlType.DYNAMIC;
            case "string" -> type == KqlType.STRING || type == KqlType.DYNAMIC;
            default -> type.keyword().equals(kind);
        };
    }

    /** What it takes, for messages, such as {@code string or dynamic}. */
    public String description() {
        return String.join(" or ", kinds.stream().map(KnownParameter::describe).toList());
    }

    private static String describe(String kind) {
        return switch (kind) {
            case "array" -> "dynamic array";
            case "bag" -> "dynamic bag";
            case "summable" -> "number, datetime or timespan";
            case "orderable" -> "number, string, bool, datetime or timespan";
            case "notdynamic" -> "value other than dynamic";
            default -> kind;
        };
    }
}
