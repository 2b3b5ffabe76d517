package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code parse_ipv4()}: bits behind a prefix length do not count; other text gives null. */
final class ParseIpv4Function extends RowFunction {
    ParseIpv4Function() {
        super(
                "parse_ipv4",
                "Turns an IPv4 address into a number",
                "parse-ipv4-function",
                Signature.of(LONG, Parameter.of("ip", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv4Address address = Ipv4Address.parse((String) Objects.requireNonNull(arguments[0]));
        return address == null ? null : (Long) address.masked(address.prefix());
    }
}
