package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code parse_ipv6()}: bits behind a prefix length are zero; other text gives the empty text. */
final class ParseIpv6Function extends RowFunction {
    ParseIpv6Function() {
        super(
                "parse_ipv6",
                "Writes an IPv6 or IPv4 address in full IPv6 form",
                "parse-ipv6-function",
                Signature.of(STRING, Parameter.of("ip", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv6Address address = Ipv6Address.parse((String) Objects.requireNonNull(arguments[0]));
        return address == null ? "" : address.masked(address.prefix()).format();
    }
}
