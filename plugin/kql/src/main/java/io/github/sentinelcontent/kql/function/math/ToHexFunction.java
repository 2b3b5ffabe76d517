package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.List;

/** {@code tohex()}: a negative number has the digits of its type, eight for an int and sixteen for a long. */
final class ToHexFunction extends DescribedFunction {
    private static final int MOST_DIGITS = 16;
    private static final long INT_BITS = 0xFFFF_FFFFL;

    ToHexFunction() {
        super(
                "tohex",
                "prints a number in lower-case hexadecimal digits",
                "tohex-function",
                Signature.of(
                        KqlType.STRING,
                        Parameter.scalar("number", KqlType.INT, KqlType.LONG),
                        Parameter.scalar("minLength", KqlType.LONG).orAbsent()));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector numbers = arguments.get(0);
        boolean narrow = numbers.type() == KqlType.INT;
        VectorBuilder builder = VectorBuilder.of(resultType, rows);
        for (int row = 0; row < rows; row++) {
            Object number = numbers.value(row);
            Object length = arguments.size() > 1 ? arguments.get(1).value(row) : (Object) 0L;
            builder.append(
                    number instanceof Long value && length instanceof Long wanted
                            ? hex(narrow ? value & INT_BITS : value, wanted)
                            : null);
        }
        return builder.build();
    }

    private static String hex(long value, long wanted) {
        String digits = Long.toHexString(value);
        long missing = Math.min(wanted, MOST_DIGITS) - digits.length();
        return "0".repeat((int) Math.max(0, missing)) + digits;
    }
}
