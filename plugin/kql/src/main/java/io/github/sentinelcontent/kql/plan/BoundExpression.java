package io.github.sentinelcontent.kql.plan;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scalar expression with all names and types resolved. */
public sealed interface BoundExpression {
    /** The type of its value. */
    KqlType type();

    /**
     * The value of an input column.
     *
     * @param index 0-based position in the input schema
     */
    record ColumnValue(int index, KqlType type) implements BoundExpression {}

    /**
     * A literal or a folded constant.
     *
     * @param value in its Java form
     */
    record Constant(KqlType type, @Nullable Object value) implements BoundExpression {}

    /** A call of a function or operator; arguments have the types that its signature prefers. */
    record Call(ScalarFunction function, List<BoundExpression> arguments, KqlType type) implements BoundExpression {
        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The first value of a plan's first row, computed once per run: {@code toscalar}. */
    record ScalarSubquery(Plan plan, KqlType type) implements BoundExpression {}

    /** The first column of a plan as a dynamic array, computed once per run: the right side of {@code in (T)}. */
    record ListSubquery(Plan plan) implements BoundExpression {
        @Override
        public KqlType type() {
            return KqlType.DYNAMIC;
        }
    }
}
