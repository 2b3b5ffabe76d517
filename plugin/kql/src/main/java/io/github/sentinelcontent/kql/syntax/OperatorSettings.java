package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings after an operator name, as in {@code join kind=inner hint.strategy=shuffle}.
 *
 * @param hints the hints in the order written
 * @param others the other settings by name
 */
record OperatorSettings(List<OperatorParameter> hints, Map<String, OperatorParameter> others) {
    /** The value of a setting, or {@code null} when it is absent. */
    @Nullable
    Expression value(String name) {
        OperatorParameter parameter = others.get(name);
        return parameter == null ? null : parameter.value();
    }

    /** The value of a setting that names something, or {@code null} when it is absent. */
    @Nullable
    NameExpression name(String name) {
        return value(name) instanceof NameExpression nameExpression ? nameExpression : null;
    }

    /** The hints, then the other settings. */
    List<OperatorParameter> all() {
        return Stream.concat(hints.stream(), others.values().stream()).toList();
    }

    /** Whether a setting is there and {@code true}. */
    boolean isTrue(String name) {
        return value(name) instanceof Literal literal && Boolean.TRUE.equals(literal.value());
    }
}
