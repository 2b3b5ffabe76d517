package io.github.sentinelcontent.finding;

import java.nio.charset.StandardCharsets;

/** Writes a relative path as a URI reference (RFC 3986), percent-encoded as UTF-8. */
final class RelativeUri {

    private static final String KEPT = "-._~!$&'()*+,;=@/";

    private RelativeUri() {}

    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || KEPT.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(String.format("%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
