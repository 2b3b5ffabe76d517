package io.github.sentinelcontent.kql.bind;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders names so that numbers inside them count as numbers: {@code a2} before {@code a10}. */
final class GrannyOrder {
    static final Comparator<String> COMPARATOR = GrannyOrder::compare;

    private GrannyOrder() {}

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = runEnd(a, i);
            int endB = runEnd(b, j);
            String partA = a.substring(i, endA);
            String partB = b.substring(j, endB);
            boolean numbers = isDigit(a.charAt(i)) && isDigit(b.charAt(j));
            int order = numbers ? new BigInteger(partA).compareTo(new BigInteger(partB)) : partA.compareTo(partB);
            if (order != 0) {
                return order;
            }
            i = endA;
            j = endB;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end)) == isDigit(text.charAt(start))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
