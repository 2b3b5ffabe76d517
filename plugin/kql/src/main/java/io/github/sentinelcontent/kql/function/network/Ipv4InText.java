package io.github.sentinelcontent.kql.function.network;

import java.util.function.Predicate;

/**
 * IPv4 addresses that stand in a text on their own: neither letters, digits nor dots touch them.
 */
final class Ipv4InText {
    private static final int LONGEST = 15;

    private Ipv4InText() {}

    /** Whether one of the addresses passes the test. */
    static boolean any(String text, Predicate<String> test) {
        int i = 0;
        while (i < text.length()) {
            if (!isPart(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end - i <= LONGEST) {
                String candidate = text.substring(i, end);
                if (Ipv4Address.parse(candidate) != null && test.test(candidate)) {
                    return true;
                }
            }
            i = end;
        }
        return false;
    }

    private static boolean isPart(char c) {
        return c == '.' || Character.isLetterOrDigit(c);
    }

    /** Whether a text is a whole address or the beginning of one that ends in a dot. */
    static boolean isPrefix(String text) {
        if (!text.endsWith(".")) {
            return Ipv4Address.parse(text) != null && text.indexOf('/') < 0;
        }
        int dots = (int) text.chars().filter(c -> c == '.').count();
        return dots <= 3 && Ipv4Address.parse(text + "0" + ".0".repeat(3 - dots)) != null;
    }
}
