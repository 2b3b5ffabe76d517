package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.function.plugin.States.State;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.Timespan;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code funnel_sequence_completion}: how many users get how far in a sequence of states, within several times. */
final class FunnelSequenceCompletionPlugin extends DescribedPlugin {
    FunnelSequenceCompletionPlugin() {
        super(
                "funnel_sequence_completion",
                "counts the users that reach each state of a sequence within given times",
                "funnel-sequence-completion-plugin",
                "a time is counted from the first state on, which the reference shows but does not define");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        Arguments arguments = new Arguments(name(), given);
        long start = arguments.whole(arguments.constant(2));
        long end = arguments.whole(arguments.constant(3));
        Steps steps = Steps.of(arguments, arguments.constant(4), start);
        List<?> sequence = States.list(arguments, 6);
        Map<Object, List<State>> users =
                States.read(input, arguments.column(0), arguments.column(1), arguments.column(5), start, end, context);
        Map<Long, TreeMap<Long, List<Set<Object>>>> reached = new TreeMap<>();
        for (Object window : States.list(arguments, 7)) {
            if (!(window instanceof Timespan period)) {
                throw new RunFault("the last argument of funnel_sequence_completion has to be an array of timespans");
            }
            users.forEach((user, states) -> states.stream()
                    .filter(state -> Objects.equals(state.value(), sequence.get(0)))
                    .forEach(first -> {
                        context.budget().tick();
                        List<Set<Object>> sets = reached.computeIfAbsent(
                                        steps.floor(first.time()), bin -> new TreeMap<>())
                                .computeIfAbsent(
                                        period.ticks(),
                                        p -> Stream.<Set<Object>>generate(HashSet::new)
                                                .limit(sequence.size())
                                                .toList());
                        int count = reach(states, first, sequence, period.ticks());
                        sets.subList(0, count).forEach(set -> set.add(user));
                    }));
        }
        return Table.of(result, rows(reached, sequence));
    }

    /** How many states of the sequence follow each other from the first on, within the time. */
    private static int reach(List<State> states, State first, List<?> sequence, long period) {
        int reached = 1;
        long after = first.time();
        for (State state : states) {
            if (reached < sequence.size()
                    && state.time() > after
                    && state.time() <= first.time() + period
                    && Objects.equals(state.value(), sequence.get(reached))) {
                reached++;
                after = state.time();
            }
        }
        return reached;
    }

    private static List<List<@Nullable Object>> rows(
            Map<Long, TreeMap<Long, List<Set<Object>>>> reached, List<?> sequence) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        reached.forEach((bin, periods) -> periods.forEach((period, sets) -> {
            for (int i = 0; i < sets.size(); i++) {
                if (!sets.get(i).isEmpty()) {
                    String state = DynamicText.toText(sequence.get(i));
                    rows.add(List.of(bin, state, period, (long) sets.get(i).size()));
                }
            }
        }));
        return rows;
    }
}
