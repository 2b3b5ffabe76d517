package io.github.sentinelcontent.kql.function.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An IPv6 address, maybe with the length of its network prefix. IPv4 addresses are mapped into {@code ::ffff:0:0/96}.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 * @param prefix number of leading bits that count, 128 when the text has none
 */
record Ipv6Address(long high, long low, int prefix) {
    private static final int GROUPS = 8;

    /**
     * Reads an IPv6 or IPv4 address with or without a prefix length; null when the text is neither. An IPv4 address after
     * two colons is the same as one without them.
     */
    static @Nullable Ipv6Address parse(String text) {
        Ipv4Address mapped = text.indexOf(':') < 0 ? Ipv4Address.parse(text) : null;
        if (mapped != null) {
            return new Ipv6Address(0, 0xFFFF00000000L | mapped.bits(), mapped.prefix() + 96);
        }
        Ipv4Address tail =
                text.startsWith("::") && text.indexOf(':', 2) < 0 ? Ipv4Address.parse(text.substring(2)) : null;
        if (tail != null && text.indexOf('.') >= 0) {
            return new Ipv6Address(0, 0xFFFF00000000L | tail.bits(), tail.prefix() + 96);
        }
        int slash = text.indexOf('/');
        String length = slash < 0 ? "128" : text.substring(slash + 1);
        int[] groups = groups(slash < 0 ? text : text.substring(0, slash));
        if (groups == null || !length.matches("[0-9]{1,3}") || Integer.parseInt(length) > 128) {
            return null;
        }
        return new Ipv6Address(join(groups, 0), join(groups, 4), Integer.parseInt(length));
    }

    private static long join(int[] groups, int from) {
        long bits = 0;
        for (int i = from; i < from + 4; i++) {
            bits = bits << 16 | groups[i];
        }
        return bits;
    }

    private static int @Nullable [] groups(String text) {
        int gap = text.indexOf("::");
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        boolean read = gap < 0
                ? read(text, before)
                : read(text.substring(0, gap), before) && read(text.substring(gap + 2), after);
        int count = before.size() + after.size();
        if (!read || (gap < 0 ? count != GROUPS : count >= GROUPS)) {
            return null;
        }
        int[] groups = new int[GROUPS];
        for (int i = 0; i < before.size(); i++) {
            groups[i] = before.get(i);
        }
        for (int i = 0; i < after.size(); i++) {
            groups[GROUPS - after.size() + i] = after.get(i);
        }
        return groups;
    }

    /** Reads groups between colons; the last may be an IPv4 address, which makes two. */
    private static boolean read(String text, List<Integer> into) {
        if (text.isEmpty()) {
            return true;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                Ipv4Address tail = parts[i].indexOf('/') < 0 ? Ipv4Address.parse(parts[i]) : null;
                if (tail == null) {
                    return false;
                }
                into.add((int) (tail.bits() >> 16));
                into.add((int) (tail.bits() & 0xFFFF));
            } else if (parts[i].matches("[0-9A-Fa-f]{1,4}")) {
                into.add(Integer.parseInt(parts[i], 16));
            } else {
                return false;
            }
        }
        return true;
    }

    /** The address with only so many leading bits, from 0 to 128. */
    Ipv6Address masked(long length) {
        long keepHigh = length >= 64 ? -1 : length == 0 ? 0 : -1L << 64 - length;
        long keepLow = length <= 64 ? 0 : length >= 128 ? -1 : -1L << 128 - length;
        return new Ipv6Address(high & keepHigh, low & keepLow, prefix);
    }

    /** Compares by the 128 bits as an unsigned number. */
    int compareBits(Ipv6Address other) {
        int order = Long.compareUnsigned(high, other.high);
        return order != 0 ? order : Long.compareUnsigned(low, other.low);
    }

    /** All eight groups with four digits each. */
    String format() {
        StringBuilder out = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            long half = group < 4 ? high : low;
            String digits = Long.toHexString(half >>> 48 - 16 * (group % 4) & 0xFFFF);
            out.append(group == 0 ? "" : ":")
                    .append("0".repeat(4 - digits.length()))
                    .append(digits);
        }
        return out.toString();
    }
}
