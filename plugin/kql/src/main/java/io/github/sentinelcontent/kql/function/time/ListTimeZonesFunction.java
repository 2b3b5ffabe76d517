package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.time.ZoneId;
import java.util.List;

/** {@code datetime_list_timezones()}: the names of time zones that the functions of local time take. */
final class ListTimeZonesFunction {
    private static final List<Object> NAMES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> !name.startsWith("SystemV/"))
            .sorted()
            .map(name -> (Object) name)
            .toList();

    private ListTimeZonesFunction() {}

    static ScalarFunction function() {
        return new LambdaFunction(
                        "datetime_list_timezones",
                        "lists the names of time zones",
                        "datetime-list-timezones-function",
                        arguments -> NAMES,
                        Signature.of(KqlType.DYNAMIC))
                .approximate("the zones that the Java runtime knows");
    }
}
