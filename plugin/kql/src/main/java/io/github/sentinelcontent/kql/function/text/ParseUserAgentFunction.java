package io.github.sentinelcontent.kql.function.text;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code parse_user_agent()}: browser, operating system and device in a user agent. */
final class ParseUserAgentFunction extends RowFunction {
    private static final List<String> ALL = List.of("browser", "os", "device");

    ParseUserAgentFunction() {
        super(
                "parse_user_agent",
                "finds browser, operating system and device in a user agent",
                "parse-user-agent-function",
                Signature.of(
                        KqlType.DYNAMIC,
                        Parameter.of("userAgent", KqlType.STRING),
                        Parameter.of("lookFor", KqlType.STRING, KqlType.DYNAMIC).orAbsent()));
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("knows common browsers, systems and devices, where the service knows thousands");
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String userAgent = (String) Objects.requireNonNull(arguments[0]);
        Object asked = arguments.length > 1 ? Objects.requireNonNull(arguments[1]) : ALL;
        List<?> parts = asked instanceof List<?> list ? list : List.of(asked);
        Map<String, Object> found = new LinkedHashMap<>();
        if (parts.contains("browser")) {
            found.put("Browser", UserAgentRules.BROWSER.apply(userAgent));
        }
        if (parts.contains("os")) {
            found.put("OperatingSystem", UserAgentRules.SYSTEM.apply(userAgent));
        }
        if (parts.contains("device")) {
            found.put("Device", UserAgentRules.DEVICE.apply(userAgent));
        }
        return found.isEmpty() ? null : found;
    }
}
