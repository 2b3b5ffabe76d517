package io.github.sentinelcontent.validation.collection;

import com.google.re2j.Pattern;
import java.util.Collection;

/** The name of a stream: a prefix and the author's or the service's part. */
public final class StreamName {
    private static final Pattern WRONG_PREFIX = Pattern.compile("(?i)^(custom|microsoft)[-_]?");

    private StreamName() {}

    /** Tells whether the name begins as the service wants it. */
    static boolean hasPrefix(String name) {
        return name.startsWith("Custom-") || name.startsWith("Microsoft-");
    }

    /** The name with the prefix of authors. */
    static String withPrefix(String name) {
        return "Custom-" + bare(name);
    }

    /**
     * Tells whether a stream is declared, if only under a name that differs in its prefix and is reported for that
     * itself.
     */
    public static boolean isDeclared(String name, Collection<String> declared) {
        return declared.contains(name)
                || declared.stream()
                        .filter(other -> !hasPrefix(other) || !hasPrefix(name))
                        .anyMatch(other -> bare(other).equals(bare(name)));
    }

    private static String bare(String name) {
        return WRONG_PREFIX.matcher(name).replaceFirst("");
    }
}
