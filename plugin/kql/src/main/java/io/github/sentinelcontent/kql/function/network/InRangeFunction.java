package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * {@code ipv4_is_in_range()}, {@code ipv6_is_in_any_range()} and their kin: null when the address, or a range while no
 * other holds the address, cannot be read.
 */
final class InRangeFunction extends RowFunction {
    private final BiFunction<String, String, @Nullable Boolean> isInRange;

    private InRangeFunction(
            String name,
            String summary,
            BiFunction<String, String, @Nullable Boolean> isInRange,
            Signature... signatures) {
        super(name, summary, name.replace('_', '-') + "-function", signatures);
        this.isInRange = isInRange;
    }

    static List<InRangeFunction> all() {
        Parameter ip = Parameter.of("ip", STRING);
        Parameter range = Parameter.of("range", STRING);
        Signature one = Signature.of(BOOL, ip, range);
        Signature several = Signature.of(BOOL, ip, range, range.orAbsent()).repeating();
        Signature array = Signature.of(BOOL, ip, Parameter.of("ranges", DYNAMIC));
        return List.of(
                new InRangeFunction(
                        "ipv4_is_in_range",
                        "Tells whether an IPv4 address is in a network",
                        InRangeFunction::ipv4,
                        one),
                new InRangeFunction(
                        "ipv4_is_in_any_range",
                        "Tells whether an IPv4 address is in one of several networks",
                        InRangeFunction::ipv4,
                        array,
                        several),
                new InRangeFunction(
                        "ipv6_is_in_range",
                        "Tells whether an IPv6 address is in a network",
                        InRangeFunction::ipv6,
                        one),
                new InRangeFunction(
                        "ipv6_is_in_any_range",
                        "Tells whether an IPv6 address is in one of several networks",
                        InRangeFunction::ipv6,
                        array,
                        several));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String ip = (String) Objects.requireNonNull(arguments[0]);
        Boolean result = false;
        for (String range : Addresses.from(arguments, 1)) {
            Boolean inside = isInRange.apply(ip, range);
            if (Boolean.TRUE.equals(inside)) {
                return true;
            }
            result = inside == null ? null : result;
        }
        return result;
    }

    private static @Nullable Boolean ipv4(String ip, String range) {
        Ipv4Address address = Ipv4Address.parse(ip);
        Ipv4Address network = Ipv4Address.parse(range);
        return address == null || network == null
                ? null
                : (Boolean) (address.masked(network.prefix()) == network.masked(network.prefix()));
    }

    private static @Nullable Boolean ipv6(String ip, String range) {
        Ipv6Address address = Ipv6Address.parse(ip);
        Ipv6Address network = Ipv6Address.parse(range);
        return address == null || network == null
                ? null
                : (Boolean) (address.masked(network.prefix()).compareBits(network.masked(network.prefix())) == 0);
    }
}
