package io.github.sentinelcontent.kql.function.text;

import java.nio.charset.StandardCharsets;

/** Text with percent escapes of UTF-8 bytes, as URLs have it. */
final class PercentText {
    private PercentText() {}

    /** Decodes escapes and plus signs; a percent sign that begins no escape stays. */
    static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[from.length];
        int count = 0;
        for (int i = 0; i < from.length; i++) {
            boolean escape = from[i] == '%' && i + 2 < from.length && isHex(from[i + 1]) && isHex(from[i + 2]);
            if (escape) {
                bytes[count++] = (byte) (Character.digit(from[i + 1], 16) * 16 + Character.digit(from[i + 2], 16));
                i += 2;
            } else {
                bytes[count++] = from[i] == '+' ? (byte) ' ' : from[i];
            }
        }
        return new String(bytes, 0, count, StandardCharsets.UTF_8);
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }
}
