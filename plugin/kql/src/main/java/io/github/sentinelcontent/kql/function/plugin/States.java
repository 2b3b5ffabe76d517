package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states that users went through, for the funnel plugins. */
final class States {
    private States() {}

    /** A state of a user at a time. */
    record State(long time, @Nullable Object value) {}

    /** The states of each user in order of time within closed bounds; users in the order in which they are first seen. */
    static Map<Object, List<State>> read(
            Table input, int id, int time, int state, long start, long end, EvaluationContext context) {
        KqlType type = input.schema().column(state).type();
        Map<Object, List<State>> users = new LinkedHashMap<>();
        for (Chunk chunk : input.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                context.budget().tick();
                Object user = chunk.column(id).value(row);
                if (user != null
                        && chunk.column(time).value(row) instanceof Long when
                        && when >= start
                        && when <= end) {
                    Object value = DynamicValue.of(type, chunk.column(state).value(row));
                    users.computeIfAbsent(user, u -> new ArrayList<>()).add(new State(when, value));
                }
            }
        }
        users.values().forEach(states -> states.sort(Comparator.comparingLong(State::time)));
        return users;
    }

    /** The array that an argument holds; it must not be empty. */
    static List<?> list(Arguments arguments, int position) {
        if (arguments.constant(position).value() instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new RunFault(
                "argument " + (position + 1) + " of " + arguments.plugin() + " has to be an array of values");
    }
}
