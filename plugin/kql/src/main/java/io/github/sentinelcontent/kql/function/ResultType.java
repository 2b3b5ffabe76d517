package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/** Computes the type of a call from its arguments. */
@FunctionalInterface
public interface ResultType {
    /** The type of the result for these arguments; never fails, {@link KqlType#UNKNOWN} when it cannot be told. */
    KqlType of(List<Argument> arguments);

    /** Always the same type. */
    static ResultType always(KqlType type) {
        return arguments -> type;
    }

    /** The type of the argument at a 0-based position. */
    static ResultType ofArgument(int position) {
        return arguments ->
                position < arguments.size() ? arguments.get(position).type() : KqlType.UNKNOWN;
    }
}
