package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.finding.NearestName;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Suggests the key that was meant. */
final class MeantKey {
    private MeantKey() {}

    /** A hint that names the key that was meant; null when there is none. */
    static @Nullable String hint(String given, Collection<String> keys) {
        return NearestName.ofList(given, keys)
                .map(key -> "did you mean '" + key + "'?")
                .orElse(null);
    }
}
