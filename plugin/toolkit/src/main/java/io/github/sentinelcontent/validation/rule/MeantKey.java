package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.finding.NearestName;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Suggests the key that was meant. */
final class MeantKey {
    private MeantKey() {}

    /** A hint that names the nearest key, or one that contains the given name; null when there is none. */
    static @Nullable String hint(String given, Collection<String> keys) {
        String lower = given.toLowerCase(Locale.ROOT);
        return NearestName.of(given, keys)
                .or(() -> keys.stream()
                        .filter(key -> lower.length() > 3
                                && key.toLowerCase(Locale.ROOT).contains(lower))
                        .findFirst())
                .map(key -> "did you mean '" + key + "'?")
                .orElse(null);
    }
}
