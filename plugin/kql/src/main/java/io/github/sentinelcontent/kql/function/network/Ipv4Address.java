package io.github.sentinelcontent.kql.function.network;

import org.jspecify.annotations.Nullable;

/**
 * An IPv4 address, maybe with the length of its network prefix.
 *
 * @param bits the address as an unsigned 32-bit number
 * @param prefix number of leading bits that count, 32 when the text has none
 */
record Ipv4Address(long bits, int prefix) {

    /** Reads {@code 192.0.2.1} or {@code 192.0.2.0/24}; null when the text is neither. */
    static @Nullable Ipv4Address parse(String text) {
        int slash = text.indexOf('/');
        Long prefix = slash < 0 ? Long.valueOf(32) : number(text, slash + 1, text.length(), 32);
        Long bits = address(text, slash < 0 ? text.length() : slash);
        return prefix == null || bits == null ? null : new Ipv4Address(bits, prefix.intValue());
    }

    private static @Nullable Long address(String text, int end) {
        long bits = 0;
        int from = 0;
        for (int group = 0; group < 4; group++) {
            int dot = text.indexOf('.', from);
            int stop = group == 3 ? end : dot;
            Long octet = stop < 0 || stop > end ? null : number(text, from, stop, 255);
            if (octet == null) {
                return null;
            }
            bits = bits << 8 | octet;
            from = stop + 1;
        }
        return bits;
    }

    private static @Nullable Long number(String text, int from, int to, int most) {
        if (to <= from || to - from > 3) {
            return null;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = value * 10 + c - '0';
        }
        return value > most ? null : (Long) value;
    }

    /** The address with only so many leading bits, from 0 to 32. */
    long masked(long length) {
        return length == 0 ? 0 : bits & 0xFFFFFFFFL << 32 - length & 0xFFFFFFFFL;
    }

    /** The dotted form of an address given as a number. */
    static String format(long bits) {
        return (bits >> 24 & 255) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255);
    }
}
