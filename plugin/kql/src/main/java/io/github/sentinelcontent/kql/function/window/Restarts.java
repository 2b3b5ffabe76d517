package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** The optional last argument of most window functions: true in rows where counting starts anew. */
final class Restarts {
    private Restarts() {}

    /** Whether counting starts anew in a row; always in the first one. */
    static boolean at(int row, List<Vector> arguments, int position) {
        return row == 0
                || position < arguments.size()
                        && Boolean.TRUE.equals(arguments.get(position).value(row));
    }
}
