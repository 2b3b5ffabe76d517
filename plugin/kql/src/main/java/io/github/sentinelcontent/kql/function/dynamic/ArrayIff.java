package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code array_iff}: for each condition of an array the element or scalar of the one or the other branch. */
final class ArrayIff {
    private ArrayIff() {}

    static ScalarFunction function(String name) {
        return new DynamicFunction(
                name,
                "chooses elements of two arrays by an array of conditions",
                "array-iff-function",
                ArrayIff::choose,
                Signature.of(
                        KqlType.DYNAMIC,
                        Parameter.of("conditions", KqlType.DYNAMIC),
                        Parameter.any("whenTrue"),
                        Parameter.any("whenFalse")));
    }

    private static @Nullable Object choose(@Nullable Object[] arguments) {
        List<@Nullable Object> conditions = Elements.array(arguments[0]);
        if (conditions == null) {
            return null;
        }
        List<@Nullable Object> chosen = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Boolean condition = truth(conditions.get(i));
            chosen.add(condition == null ? null : element(arguments[condition ? 1 : 2], i));
        }
        return Collections.unmodifiableList(chosen);
    }

    private static @Nullable Boolean truth(@Nullable Object condition) {
        if (condition instanceof Boolean bool) {
            return bool;
        }
        return condition instanceof Number number ? (Boolean) (number.doubleValue() != 0) : null;
    }

    private static @Nullable Object element(@Nullable Object branch, int position) {
        List<@Nullable Object> array = Elements.array(branch);
        if (array == null) {
            return branch;
        }
        return position < array.size() ? array.get(position) : null;
    }
}
