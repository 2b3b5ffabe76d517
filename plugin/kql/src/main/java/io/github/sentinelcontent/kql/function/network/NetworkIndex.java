package io.github.sentinelcontent.kql.function.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the networks that an address is in, by one look-up per prefix length that occurs. */
public final class NetworkIndex {
    private final boolean ipv4Only;
    private final Map<Integer, Map<Ipv6Address, List<Integer>>> byPrefix = new TreeMap<>();

    private NetworkIndex(boolean ipv4Only) {
        this.ipv4Only = ipv4Only;
    }

    /** An empty index of IPv4 networks; texts that are none are left out. */
    public static NetworkIndex ofIpv4() {
        return new NetworkIndex(true);
    }

    /** An empty index of IPv6 networks and IPv4 ones, which are mapped; texts that are neither are left out. */
    public static NetworkIndex ofIpv6() {
        return new NetworkIndex(false);
    }

    /** Adds a network such as {@code 192.0.2.0/24} under a number. */
    public void add(String network, int number) {
        Ipv6Address address = parse(network);
        if (address != null) {
            byPrefix.computeIfAbsent(address.prefix(), prefix -> new HashMap<>())
                    .computeIfAbsent(key(address, address.prefix()), key -> new ArrayList<>())
                    .add(number);
        }
    }

    /** The numbers of the networks that hold the address, in rising order; none when the text is no address. */
    public List<Integer> find(String text) {
        Ipv6Address address = parse(text);
        if (address == null) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        byPrefix.forEach((prefix, networks) -> found.addAll(networks.getOrDefault(key(address, prefix), List.of())));
        found.sort(null);
        return found;
    }

    private @Nullable Ipv6Address parse(String text) {
        return ipv4Only && Ipv4Address.parse(text) == null ? null : Ipv6Address.parse(text);
    }

    private static Ipv6Address key(Ipv6Address address, int prefix) {
        Ipv6Address masked = address.masked(prefix);
        return new Ipv6Address(masked.high(), masked.low(), prefix);
    }
}
