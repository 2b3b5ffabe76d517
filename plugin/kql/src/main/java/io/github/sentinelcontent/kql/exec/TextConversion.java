package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** Turns captured text into the type of its column with the same functions that queries call. */
final class TextConversion {
    private TextConversion() {}

    /** The values of the texts; null where a text is no value of the type. */
    static Vector convert(StringVector texts, KqlType type, QueryRun run) {
        String function = functionName(type);
        if (function.isEmpty()) {
            return texts;
        }
        ScalarFunction conversion = BuiltinFunctions.scalar(function)
                .orElseThrow(() -> new IllegalStateException("there is no function " + function));
        return conversion.evaluate(List.of(texts), texts.size(), type, run.context());
    }

    private static String functionName(KqlType type) {
        return switch (type) {
            case STRING, UNKNOWN -> "";
            case BOOL -> "tobool";
            case INT -> "toint";
            case LONG -> "tolong";
            case REAL -> "toreal";
            case DECIMAL -> "todecimal";
            case DATETIME -> "todatetime";
            case TIMESPAN -> "totimespan";
            case GUID -> "toguid";
            case DYNAMIC -> "todynamic";
        };
    }
}
