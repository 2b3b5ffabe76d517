package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code format_datetime} and {@code format_timespan}; a null gives the empty text. */
final class FormatFunction implements ScalarFunction {
    private final KqlType source;

    FormatFunction(KqlType source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "format_" + source.keyword();
    }

    @Override
    public String summary() {
        return "prints a " + source.keyword() + " in a given format";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/format-" + source.keyword() + "-function";
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(
                KqlType.STRING, Parameter.scalar(source.keyword(), source), Parameter.of("format", KqlType.STRING)));
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return arguments.size() > 1 && arguments.get(1).value() instanceof String format
                ? format(format).fault()
                : Optional.empty();
    }

    private TimeFormat format(@Nullable Object format) {
        String text = format == null ? "" : (String) format;
        return source == KqlType.DATETIME ? TimeFormat.ofDatetime(text) : TimeFormat.ofTimespan(text);
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector ticks = arguments.get(0);
        Vector formats = arguments.get(1);
        TimeFormat fixed = formats instanceof ConstantVector constant ? format(constant.value(0)) : null;
        if (rows > 0 && fixed != null && ticks instanceof ConstantVector) {
            return new ConstantVector(KqlType.STRING, print(fixed, ticks.value(0)), rows);
        }
        VectorBuilder builder = VectorBuilder.of(KqlType.STRING, rows);
        for (int i = 0; i < rows; i++) {
            builder.append(print(fixed == null ? format(formats.value(i)) : fixed, ticks.value(i)));
        }
        return builder.build();
    }

    private String print(TimeFormat format, @Nullable Object ticks) {
        if (!(ticks instanceof Long value)) {
            return "";
        }
        return source == KqlType.DATETIME ? format.printDatetime(value) : format.printTimespan(value);
    }
}
