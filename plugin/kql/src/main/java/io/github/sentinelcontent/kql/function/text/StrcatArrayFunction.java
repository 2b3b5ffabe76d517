package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code strcat_array()} and {@code array_strcat()}: a null element counts as empty text. */
final class StrcatArrayFunction extends RowFunction {
    StrcatArrayFunction(String name) {
        super(
                name,
                "Joins the elements of an array with a delimiter between them",
                "strcat-array-function",
                Signature.of(STRING, Parameter.of("array", DYNAMIC), Parameter.text("delimiter")));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        if (!(arguments[0] instanceof List<?> elements)) {
            return "";
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < elements.size() && result.length() <= Budget.LONGEST_TEXT; i++) {
            result.append(i == 0 ? "" : arguments[1]).append(DynamicText.toText(elements.get(i)));
        }
        return result.toString();
    }
}
