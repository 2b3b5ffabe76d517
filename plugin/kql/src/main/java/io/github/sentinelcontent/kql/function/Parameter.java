package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.EnumSet;
import java.util.Set;

/**
 * A parameter of a signature.
 *
 * @param name name for messages
 * @param types accepted types, the preferred one for conversions being {@link #preferred()}
 * @param optional whether the argument may be left out; optional parameters come last
 * @param conversion which arguments of other types are accepted too and converted to the preferred one
 */
public record Parameter(String name, Set<KqlType> types, boolean optional, Conversion conversion) {
    /** Copies the set. */
    public Parameter {
        types = Set.copyOf(types);
    }

    /** A parameter that must be given, of one of the types. */
    public static Parameter of(String name, KqlType first, KqlType... others) {
        return new Parameter(name, EnumSet.of(first, others), false, Conversion.DYNAMIC);
    }

    /**
     * A parameter that must be given, of one of the types and not dynamic: most functions of numbers and times refuse a
     * dynamic argument that is not cast.
     */
    public static Parameter scalar(String name, KqlType first, KqlType... others) {
        return new Parameter(name, EnumSet.of(first, others), false, Conversion.NONE);
    }

    /** A parameter of any type but dynamic, for functions that need values with an order or of equal kind. */
    public static Parameter notDynamic(String name) {
        return new Parameter(
                name, EnumSet.complementOf(EnumSet.of(KqlType.UNKNOWN, KqlType.DYNAMIC)), false, Conversion.NONE);
    }

    /** A parameter of any type. */
    public static Parameter any(String name) {
        return new Parameter(name, EnumSet.complementOf(EnumSet.of(KqlType.UNKNOWN)), false, Conversion.NONE);
    }

    /** A parameter of any type, of which the function sees the text that {@code tostring} gives. */
    public static Parameter text(String name) {
        return new Parameter(name, EnumSet.of(KqlType.STRING), false, Conversion.ANY);
    }

    /** The same parameter, but it may be left out. */
    public Parameter orAbsent() {
        return new Parameter(name, types, true, conversion);
    }

    /**
     * Whether an argument of the type can stand here: the type itself, one that widens to an accepted type (int to
     * long to real), a dynamic value where it is converted, or an expression of unknown type.
     */
    public boolean accepts(KqlType type) {
        return type == KqlType.UNKNOWN
                || conversion == Conversion.ANY
                || types.contains(type)
                || type == KqlType.DYNAMIC && conversion == Conversion.DYNAMIC
                || type == KqlType.INT && (types.contains(KqlType.LONG) || types.contains(KqlType.REAL))
                || type == KqlType.LONG && types.contains(KqlType.REAL);
    }

    /** The type that an argument of the given type is converted to before the function sees it. */
    public KqlType preferred(KqlType type) {
        if (types.contains(type) || type == KqlType.UNKNOWN) {
            return type;
        }
        if (type.isNumeric() && conversion != Conversion.ANY) {
            for (KqlType wider : new KqlType[] {KqlType.LONG, KqlType.REAL, KqlType.DECIMAL}) {
                if (types.contains(wider)) {
                    return wider;
                }
            }
        }
        if (types.size() == 1) {
            return types.iterator().next();
        }
        if (types.contains(KqlType.STRING)) {
            return KqlType.STRING;
        }
        boolean number = type == KqlType.DYNAMIC && conversion == Conversion.DYNAMIC;
        return number && types.contains(KqlType.REAL)
                ? KqlType.REAL
                : number && types.contains(KqlType.LONG) ? KqlType.LONG : type;
    }

    /** The arguments beyond its types that a parameter accepts. */
    enum Conversion {
        /** None but narrower numbers. */
        NONE,
        /** Dynamic ones too. */
        DYNAMIC,
        /** Any. */
        ANY
    }
}
