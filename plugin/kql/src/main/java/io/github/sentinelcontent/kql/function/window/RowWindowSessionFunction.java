package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code row_window_session}: the time of the first row of the session that a row belongs to. A session ends when a row
 * is too far from its first row or from the row before.
 */
final class RowWindowSessionFunction extends WindowFunction {
    RowWindowSessionFunction() {
        super(
                "row_window_session",
                "gives the start of the session that a row belongs to",
                Signature.of(
                        KqlType.DATETIME,
                        Parameter.scalar("time", KqlType.DATETIME),
                        Parameter.scalar("maxFromFirst", KqlType.TIMESPAN),
                        Parameter.scalar("maxBetween", KqlType.TIMESPAN),
                        Parameter.scalar("restart", KqlType.BOOL).orAbsent()));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        VectorBuilder builder = VectorBuilder.of(KqlType.DATETIME, rows);
        Long start = null;
        Long before = null;
        for (int i = 0; i < rows; i++) {
            Long time = (Long) arguments.get(0).value(i);
            Object fromFirst = arguments.get(1).value(i);
            Object between = arguments.get(2).value(i);
            if (Restarts.at(i, arguments, 3) || isFar(time, start, fromFirst) || isFar(time, before, between)) {
                start = time;
            }
            builder.append(start);
            before = time;
        }
        return builder.build();
    }

    private static boolean isFar(@Nullable Long time, @Nullable Long from, @Nullable Object limit) {
        return time == null || from == null || limit instanceof Long most && time - from > most;
    }
}
