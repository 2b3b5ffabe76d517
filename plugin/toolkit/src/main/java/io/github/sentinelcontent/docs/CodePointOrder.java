package io.github.sentinelcontent.docs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Orders of texts that depend on no locale. */
final class CodePointOrder {
    /** By code point, capitals first. */
    static final Comparator<String> EXACT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    /** Without regard to capitals; those that differ in capitals only by code point. */
    static final Comparator<String> IGNORE_CASE = Comparator.comparing(
                    (String text) -> text.toLowerCase(Locale.ROOT), EXACT)
            .thenComparing(EXACT);

    private CodePointOrder() {}

    static <T> Comparator<T> exactBy(Function<T, String> key) {
        return Comparator.comparing(key, EXACT);
    }

    static <T> Comparator<T> ignoreCaseBy(Function<T, String> key) {
        return Comparator.comparing(key, IGNORE_CASE);
    }
}
