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
 * @param convertsAny whether an argument of any other type is accepted too and converted to the preferred one
 */
public record Parameter(String name, Set<KqlType> types, boolean optional, boolean convertsAny) {
    /** Copies the set. */
    public Parameter {
        types = Set.copyOf(types);
    }

    /** A parameter that must be given, of one of the types. */
    public static Parameter of(String name, KqlType first, KqlType... others) {
        return new Parameter(name, EnumSet.of(first, others), false, false);
    }

    /** A parameter of any type. */
    public static Parameter any(String name) {
        return new Parameter(name, EnumSet.complementOf(EnumSet.of(KqlType.UNKNOWN)), false, false);
    }

    /** A parameter of any type, of which the function sees the text that {@code tostring} gives. */
    public static Parameter text(String name) {
        return new Parameter(name, EnumSet.of(KqlType.STRING), false, true);
    }

    /** The same parameter, but it may be left out. */
    public Parameter orAbsent() {
        return new Parameter(name, types, true, convertsAny);
    }

    /**
     * Whether an argument of the type can stand here: the type itself, one that widens to an accepted type (int to
     * long to real), a dynamic value where a scalar is wanted, or an expression of unknown type.
     */
    public boolean accepts(KqlType type) {
        return type == KqlType.UNKNOWN
                || convertsAny
                || types.contains(type)
                || type == KqlType.DYNAMIC
                || type == KqlType.INT && (types.contains(KqlType.LONG) || types.contains(KqlType.REAL))
                || type == KqlType.LONG && types.contains(KqlType.REAL);
    }

    /** The type that an argument of the given type is converted to before the function sees it. */
    public KqlType preferred(KqlType type) {
        if (types.contains(type) || type == KqlType.UNKNOWN) {
            return type;
        }
        if (type.isNumeric() && !convertsAny) {
            for (KqlType wider : new KqlType[] {KqlType.LONG, KqlType.REAL, KqlType.DECIMAL}) {
                if (types.contains(wider)) {
                    return wider;
                }
            }
        }
        return types.size() == 1 ? types.iterator().next() : (types.contains(KqlType.STRING) ? KqlType.STRING : type);
    }
}
