package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Ticks;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code datetime_local_to_utc} and {@code datetime_utc_to_local}, by the time zone names of the IANA. */
final class TimeZoneFunction extends RowFunction {
    private final boolean toUtc;

    TimeZoneFunction(String name, String page, boolean toUtc) {
        super(
                name,
                toUtc ? "converts a local time of a time zone to UTC" : "converts UTC to the local time of a time zone",
                page,
                Signature.of(
                        KqlType.DATETIME,
                        Parameter.scalar("date", KqlType.DATETIME),
                        Parameter.of("timezone", KqlType.STRING)));
        this.toUtc = toUtc;
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return arguments.size() > 1 && arguments.get(1).value() instanceof String name && zone(name) == null
                ? Optional.of("'" + name + "' is not a time zone")
                : Optional.empty();
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        long ticks = (Long) arguments[0];
        ZoneId zone = zone((String) arguments[1]);
        if (zone == null) {
            return null;
        }
        ZoneOffset offset = toUtc ? offsetOfLocal(zone, ticks) : zone.getRules().getOffset(Ticks.toInstant(ticks));
        long shift = offset.getTotalSeconds() * Ticks.SECOND;
        long moved = toUtc ? ticks - shift : ticks + shift;
        return Ticks.isDatetime(moved) ? (Long) moved : null;
    }

    /** In the hour that is skipped in spring the later offset counts. */
    private static ZoneOffset offsetOfLocal(ZoneId zone, long ticks) {
        LocalDateTime local = LocalDateTime.ofInstant(Ticks.toInstant(ticks), ZoneOffset.UTC);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getOffsetAfter()
                : zone.getRules().getOffset(local);
    }

    private static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
