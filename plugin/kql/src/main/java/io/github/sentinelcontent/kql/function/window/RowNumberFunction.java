package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** {@code row_number}: counts from a start, 1 if not given, and starts anew where told so. */
final class RowNumberFunction extends WindowFunction {
    RowNumberFunction() {
        super(
                "row_number",
                "numbers the rows",
                Signature.of(
                        KqlType.LONG,
                        Parameter.scalar("start", KqlType.LONG).orAbsent(),
                        Parameter.scalar("restart", KqlType.BOOL).orAbsent()));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        long start = !arguments.isEmpty() && rows > 0 && arguments.get(0).value(0) instanceof Long given ? given : 1;
        long[] numbers = new long[rows];
        for (int i = 0; i < rows; i++) {
            numbers[i] = Restarts.at(i, arguments, 1) ? start : numbers[i - 1] + 1;
        }
        return new LongVector(KqlType.LONG, numbers, null, rows);
    }
}
