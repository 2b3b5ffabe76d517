package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code datetime_part}, {@code datetime_add} and {@code datetime_diff}: the first argument names a part. */
final class DatePartFunction extends RowFunction {
    private static final Parameter PART = Parameter.of("part", KqlType.STRING);
    private static final Parameter DATE = Parameter.scalar("date", KqlType.DATETIME);

    private final boolean periodsOnly;
    private final Body body;

    private DatePartFunction(
            String name, String summary, String page, boolean periodsOnly, Body body, Signature signature) {
        super(name, summary, page, signature);
        this.periodsOnly = periodsOnly;
        this.body = body;
    }

    static DatePartFunction part(String name) {
        return new DatePartFunction(
                name,
                "gives a part of a datetime as a number",
                "datetime-part-function",
                false,
                (part, arguments) -> part == DatePart.WEEK ? null : (Long) part.of((Long) arguments[1]),
                Signature.of(KqlType.INT, PART, DATE));
    }

    static DatePartFunction add() {
        return new DatePartFunction(
                "datetime_add",
                "moves a datetime by a number of periods",
                "datetime-add-function",
                true,
                (part, arguments) -> part.add((Long) arguments[2], (Long) arguments[1]),
                Signature.of(KqlType.DATETIME, PART, Parameter.scalar("amount", KqlType.LONG), DATE));
    }

    static DatePartFunction diff() {
        return new DatePartFunction(
                "datetime_diff",
                "counts the borders of a period between two datetimes",
                "datetime-diff-function",
                true,
                (part, arguments) -> part.difference((Long) arguments[1], (Long) arguments[2]),
                Signature.of(KqlType.LONG, PART, DATE, DATE));
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        if (!(arguments.get(0).value() instanceof String name) || isUsable(DatePart.named(name))) {
            return Optional.empty();
        }
        return Optional.of("'" + name + "' is not a part of a datetime; use "
                + (periodsOnly ? DatePart.periods() : DatePart.parts()));
    }

    private boolean isUsable(@Nullable DatePart part) {
        return part != null && (periodsOnly ? part.isPeriod() : part != DatePart.WEEK);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        DatePart part = DatePart.named((String) arguments[0]);
        return part == null || periodsOnly && !part.isPeriod() ? null : body.apply(part, arguments);
    }

    private interface Body {
        @Nullable
        Object apply(DatePart part, @Nullable Object[] arguments);
    }
}
