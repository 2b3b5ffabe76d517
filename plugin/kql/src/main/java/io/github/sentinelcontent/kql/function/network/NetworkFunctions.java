package io.github.sentinelcontent.kql.function.network;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import java.util.ArrayList;
import java.util.List;

/** The functions on IPv4 and IPv6 addresses. */
public final class NetworkFunctions {
    private NetworkFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        List<ScalarFunction> all = new ArrayList<>(List.of(
                new Ipv4IsPrivateFunction(),
                CompareIpv4Function.order(),
                CompareIpv4Function.match(),
                new Ipv4NetmaskSuffixFunction(),
                new Ipv4RangeToCidrListFunction(),
                new ParseIpv4Function(),
                new ParseIpv4MaskFunction(),
                CompareIpv6Function.order(),
                CompareIpv6Function.match(),
                new ParseIpv6Function(),
                new ParseIpv6MaskFunction()));
        all.addAll(HasIpv4Function.all());
        all.addAll(FormatIpv4Function.all());
        all.addAll(InRangeFunction.all());
        return List.copyOf(all);
    }
}
