package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code ipv4_compare()} and {@code ipv4_is_match()}: only the bits of the shortest prefix count. */
final class CompareIpv4Function extends RowFunction {
    private final boolean match;

    private CompareIpv4Function(String name, String summary, KqlType result, boolean match) {
        super(
                name,
                summary,
                name.replace('_', '-') + "-function",
                Signature.of(
                        result,
                        Parameter.of("ip1", STRING),
                        Parameter.of("ip2", STRING),
                        Parameter.of("prefix", LONG, INT).orAbsent()));
        this.match = match;
    }

    static CompareIpv4Function order() {
        return new CompareIpv4Function("ipv4_compare", "Compares two IPv4 addresses: -1, 0 or 1", LONG, false);
    }

    static CompareIpv4Function match() {
        return new CompareIpv4Function(
                "ipv4_is_match", "Tells whether two IPv4 addresses are in the same network", BOOL, true);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv4Address left = Ipv4Address.parse((String) Objects.requireNonNull(arguments[0]));
        Ipv4Address right = Ipv4Address.parse((String) Objects.requireNonNull(arguments[1]));
        long prefix = arguments.length > 2 ? (Long) Objects.requireNonNull(arguments[2]) : 32;
        if (left == null || right == null || prefix < 0 || prefix > 32) {
            return null;
        }
        long length = Math.min(prefix, Math.min(left.prefix(), right.prefix()));
        int order = Long.compare(left.masked(length), right.masked(length));
        return match ? (Object) (order == 0) : (Long) (long) order;
    }
}
