package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.plugin.States.State;
import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.type.Timespan;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code funnel_sequence}: users who went through a sequence of states, by the state before and the state after. */
final class FunnelSequencePlugin extends DescribedPlugin {
    private static final int MOST_SAMPLES = 128;

    FunnelSequencePlugin() {
        super(
                "funnel_sequence",
                "counts the users of a sequence of states by the states before and after it",
                "funnel-sequence-plugin",
                "of its three tables only the first is given, and the states of a sequence follow each other directly");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        long start = arguments.whole(arguments.constant(2));
        long end = arguments.whole(arguments.constant(3));
        long window = arguments.duration(arguments.constant(4));
        Steps steps = Steps.of(arguments, arguments.constant(5), start);
        List<?> sequence = States.list(arguments, 7);
        int state = arguments.column(6);
        Map<List<@Nullable Object>, Set<Object>> users = new LinkedHashMap<>();
        States.read(input, arguments.column(0), arguments.column(1), state, start, end, context)
                .forEach((user, states) -> {
                    for (int at = 0; at + sequence.size() <= states.size(); at++) {
                        context.budget().tick();
                        if (matches(states, at, sequence, window)) {
                            List<@Nullable Object> key = Arrays.asList(
                                    steps.floor(states.get(at).time()),
                                    neighbour(states, at, at - 1, window),
                                    neighbour(states, at + sequence.size() - 1, at + sequence.size(), window));
                            users.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                    .add(user);
                        }
                    }
                });
        return Table.of(result, rows(users, input, arguments.column(0), state));
    }

    private static boolean matches(List<State> states, int at, List<?> sequence, long window) {
        for (int i = 0; i < sequence.size(); i++) {
            boolean late =
                    i > 0 && states.get(at + i).time() - states.get(at + i - 1).time() > window;
            if (late || !Objects.equals(states.get(at + i).value(), sequence.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The state beside the sequence, null when there is none within the window. */
    private static @Nullable Object neighbour(List<State> states, int edge, int beside, long window) {
        boolean near = beside >= 0
                && beside < states.size()
                && Math.abs(states.get(beside).time() - states.get(edge).time()) <= window;
        return near ? states.get(beside).value() : null;
    }

    /** The most frequent neighbours first. */
    private static List<List<@Nullable Object>> rows(
            Map<List<@Nullable Object>, Set<Object>> users, Table input, int id, int state) {
        KqlType idType = input.schema().column(id).type();
        KqlType stateType = input.schema().column(state).type();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        users.forEach((key, ids) -> {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(key.get(0));
            row.add(plain(stateType, key.get(1)));
            row.add(plain(stateType, key.get(2)));
            row.add((long) ids.size());
            row.add(ids.stream()
                    .limit(MOST_SAMPLES)
                    .map(user -> DynamicValue.of(idType, user))
                    .toList());
            rows.add(row);
        });
        rows.sort(Comparator.<List<@Nullable Object>>comparingLong(row -> (Long) Objects.requireNonNull(row.get(0)))
                .thenComparing(row -> -(Long) Objects.requireNonNull(row.get(3)))
                .thenComparing(row -> ScalarText.format(stateType, row.get(1)))
                .thenComparing(row -> ScalarText.format(stateType, row.get(2))));
        return rows;
    }

    /** The value of a column from its dynamic form. */
    private static @Nullable Object plain(KqlType type, @Nullable Object value) {
        if (value instanceof Datetime datetime) {
            return datetime.ticks();
        }
        if (value instanceof Timespan timespan) {
            return timespan.ticks();
        }
        return value == null && type == KqlType.STRING ? "" : value;
    }
}
