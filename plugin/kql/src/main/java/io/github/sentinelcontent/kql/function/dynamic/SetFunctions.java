package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The functions that treat arrays as sets; results keep the order in which values are first seen. */
final class SetFunctions {
    private static final Parameter SET = Parameter.of("set", KqlType.DYNAMIC);

    private SetFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                combine("set_union", "lists the values of any of the arrays", Collection::addAll),
                combine("set_intersect", "lists the values that are in all arrays", Collection::retainAll),
                combine("set_difference", "lists the values of the first array that are in no other", Set::removeAll),
                combine("hll_merge", "combines states of the aggregation hll", Collection::addAll)
                        .approximate("an exact state, where the service gives an estimate in another form"),
                countOfState(),
                hasElement(),
                equal(),
                jaccardIndex());
    }

    /** The state of {@code hll} is the array of the distinct values. */
    private static ScalarFunction countOfState() {
        return new DynamicFunction(
                        "dcount_hll",
                        "counts the distinct values of a state of the aggregation hll",
                        "dcount-hll-function",
                        arguments -> {
                            List<@Nullable Object> state = Elements.array(arguments[0]);
                            return state == null ? null : (Long) (long) state.size();
                        },
                        Signature.of(KqlType.LONG, SET))
                .approximate("counted exactly, where the service estimates");
    }

    private static DynamicFunction combine(
            String name, String summary, BiConsumer<Set<@Nullable Object>, Set<@Nullable Object>> step) {
        return new DynamicFunction(
                name,
                summary,
                name.replace('_', '-') + "-function",
                arguments -> {
                    List<@Nullable Object> first = Elements.array(arguments[0]);
                    if (first == null) {
                        return null;
                    }
                    Set<@Nullable Object> result = new LinkedHashSet<>(first);
                    for (int i = 1; i < arguments.length; i++) {
                        List<@Nullable Object> next = Elements.array(arguments[i]);
                        if (next == null) {
                            return null;
                        }
                        step.accept(result, new LinkedHashSet<>(next));
                    }
                    return Collections.unmodifiableList(new ArrayList<>(result));
                },
                Signature.of(KqlType.DYNAMIC, SET, SET).repeating());
    }

    private static ScalarFunction hasElement() {
        return new DynamicFunction(
                "set_has_element",
                "tells whether an array holds a value",
                "set-has-element-function",
                arguments -> {
                    List<@Nullable Object> array = Elements.array(arguments[0]);
                    return array == null
                            ? null
                            : (Boolean) array.stream().anyMatch(element -> Elements.same(element, arguments[1]));
                },
                Signature.of(KqlType.BOOL, SET, Parameter.any("value")));
    }

    private static ScalarFunction equal() {
        return new DynamicFunction(
                "set_equals",
                "tells whether two arrays hold the same values",
                "set-equals-function",
                arguments -> {
                    List<@Nullable Object> left = Elements.array(arguments[0]);
                    List<@Nullable Object> right = Elements.array(arguments[1]);
                    return left == null || right == null
                            ? null
                            : (Boolean) new LinkedHashSet<>(left).equals(new LinkedHashSet<>(right));
                },
                Signature.of(KqlType.BOOL, SET, SET));
    }

    private static ScalarFunction jaccardIndex() {
        return new DynamicFunction(
                "jaccard_index",
                "divides the number of values in both arrays by the number of values in either",
                "jaccard-index-function",
                arguments -> {
                    List<@Nullable Object> left = Elements.array(arguments[0]);
                    List<@Nullable Object> right = Elements.array(arguments[1]);
                    if (left == null || right == null) {
                        return null;
                    }
                    Set<@Nullable Object> both = new LinkedHashSet<>(left);
                    both.retainAll(new LinkedHashSet<>(right));
                    Set<@Nullable Object> either = new LinkedHashSet<>(left);
                    either.addAll(right);
                    return (double) both.size() / either.size();
                },
                Signature.of(KqlType.DYNAMIC, SET, SET));
    }
}
