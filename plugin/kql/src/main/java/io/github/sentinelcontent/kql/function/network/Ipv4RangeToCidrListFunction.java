package io.github.sentinelcontent.kql.function.network;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code ipv4_range_to_cidr_list()}. */
final class Ipv4RangeToCidrListFunction extends RowFunction {
    Ipv4RangeToCidrListFunction() {
        super(
                "ipv4_range_to_cidr_list",
                "Gives the networks that make up a range of IPv4 addresses",
                "ipv4-range-to-cidr-list-function",
                Signature.of(DYNAMIC, Parameter.of("start", STRING), Parameter.of("end", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Ipv4Address first = Ipv4Address.parse((String) Objects.requireNonNull(arguments[0]));
        Ipv4Address last = Ipv4Address.parse((String) Objects.requireNonNull(arguments[1]));
        if (first == null || last == null || first.bits() > last.bits()) {
            return null;
        }
        List<Object> networks = new ArrayList<>();
        for (long from = first.bits(); from <= last.bits(); ) {
            int free = from == 0 ? 32 : Math.min(32, Long.numberOfTrailingZeros(from));
            while (from + (1L << free) - 1 > last.bits()) {
                free--;
            }
            networks.add(Ipv4Address.format(from) + "/" + (32 - free));
            from += 1L << free;
        }
        return Collections.unmodifiableList(networks);
    }
}
