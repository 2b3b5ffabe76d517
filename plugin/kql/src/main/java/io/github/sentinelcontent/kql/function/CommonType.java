package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/** The one type that values of several types become. */
public final class CommonType {
    private static final List<KqlType> NUMBERS = List.of(KqlType.INT, KqlType.LONG, KqlType.REAL, KqlType.DECIMAL);

    private CommonType() {}

    /** The type that all values fit without loss; {@link KqlType#UNKNOWN} when there is none. */
    public static KqlType of(List<KqlType> types) {
        KqlType common = types.isEmpty() ? KqlType.UNKNOWN : types.get(0);
        for (KqlType type : types) {
            common = of(common, type);
        }
        return common;
    }

    /** The type of a choice between branches: dynamic ones give way to the others, and mixed ones become dynamic. */
    public static KqlType ofBranches(List<KqlType> types) {
        if (types.contains(KqlType.UNKNOWN)) {
            return KqlType.UNKNOWN;
        }
        List<KqlType> plain =
                types.stream().filter(type -> type != KqlType.DYNAMIC).toList();
        if (plain.isEmpty()) {
            return KqlType.DYNAMIC;
        }
        KqlType common = of(plain);
        return common == KqlType.UNKNOWN ? KqlType.DYNAMIC : common;
    }

    /** The widest of numeric types, at least long. */
    public static KqlType widest(List<KqlType> types) {
        if (types.contains(KqlType.UNKNOWN)) {
            return KqlType.UNKNOWN;
        }
        KqlType widest = KqlType.LONG;
        for (KqlType type : types) {
            widest = NUMBERS.indexOf(type) > NUMBERS.indexOf(widest) ? type : widest;
        }
        return widest;
    }

    private static KqlType of(KqlType a, KqlType b) {
        if (a == b) {
            return a;
        }
        if (a.isNumeric() && b.isNumeric()) {
            return NUMBERS.get(Math.max(NUMBERS.indexOf(a), NUMBERS.indexOf(b)));
        }
        return KqlType.UNKNOWN;
    }
}
