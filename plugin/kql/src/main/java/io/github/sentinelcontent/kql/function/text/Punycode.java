package io.github.sentinelcontent.kql.function.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The encoding of Unicode text in ASCII. Source: <a href="https://www.rfc-editor.org/rfc/rfc3492">RFC 3492</a>. */
final class Punycode {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_POINT = 128;

    private Punycode() {}

    /** Encodes a text; plain ASCII stands before the last dash of the result. */
    static String encode(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        Arrays.stream(points).filter(p -> p < FIRST_POINT).forEach(out::appendCodePoint);
        int basic = out.length();
        int handled = basic;
        if (basic > 0) {
            out.append('-');
        }
        int point = FIRST_POINT;
        int delta = 0;
        int bias = FIRST_BIAS;
        while (handled < points.length) {
            int current = point;
            int next = Arrays.stream(points).filter(p -> p >= current).min().orElseThrow();
            delta += (next - point) * (handled + 1);
            point = next;
            for (int p : points) {
                delta += p < point ? 1 : 0;
                if (p == point) {
                    appendNumber(out, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            point++;
        }
        return out.toString();
    }

    private static void appendNumber(StringBuilder out, int delta, int bias) {
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = threshold(k, bias);
            if (rest < threshold) {
                out.append(DIGITS.charAt(rest));
                return;
            }
            int digit = threshold + (rest - threshold) % (BASE - threshold);
            out.append(DIGITS.charAt(digit));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    /** Decodes a text; null when it is not an encoded one. */
    static @Nullable String decode(String text) {
        int dash = text.lastIndexOf('-');
        StringBuilder out = new StringBuilder(dash < 0 ? "" : text.substring(0, dash));
        long point = FIRST_POINT;
        long index = 0;
        int bias = FIRST_BIAS;
        int at = dash + 1;
        int length = CodePoints.length(out.toString());
        while (at < text.length()) {
            long old = index;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < text.length() ? digit(text.charAt(at++)) : -1;
                if (digit < 0 || weight > Integer.MAX_VALUE) {
                    return null;
                }
                index += digit * weight;
                int threshold = threshold(k, bias);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            length++;
            bias = adapt((int) Math.min(index - old, Integer.MAX_VALUE), length, old == 0);
            point += index / length;
            index %= length;
            if (point > Character.MAX_CODE_POINT) {
                return null;
            }
            out.insert(out.offsetByCodePoints(0, (int) index++), Character.toString((int) point));
        }
        return out.toString();
    }

    private static int digit(char c) {
        return c < 128 ? DIGITS.indexOf(Character.toLowerCase(c)) : -1;
    }

    private static int threshold(int k, int bias) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    private static int adapt(int delta, int count, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / count;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }
}
