package io.github.sentinelcontent.validation.configuration;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.finding.Upstream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A named choice of severities, which single ones may replace. */
public enum Profile {
    /** Only what the checks of the Azure-Sentinel repository failed on in 2023. */
    UPSTREAM_2023("upstream-2023") {
        @Override
        Optional<Severity> severity(Severity own, Upstream upstream) {
            return Optional.of(own).filter(s -> s == Severity.ERROR && upstream == Upstream.SINCE_2023);
        }
    },
    /** Only what the checks of the Azure-Sentinel repository fail on in 2026. */
    UPSTREAM_2026("upstream-2026") {
        @Override
        Optional<Severity> severity(Severity own, Upstream upstream) {
            return Optional.of(own).filter(s -> s == Severity.ERROR && upstream != Upstream.PASSES);
        }
    },
    /** Warnings are errors. */
    STRICT("strict") {
        @Override
        Optional<Severity> severity(Severity own, Upstream upstream) {
            return Optional.of(own == Severity.WARNING ? Severity.ERROR : own);
        }
    };

    private final String word;

    Profile(String word) {
        this.word = word;
    }

    /** Returns the severity of a finding; empty when it is not reported. */
    abstract Optional<Severity> severity(Severity own, Upstream upstream);

    /** Returns the profile of a name such as {@code upstream-2023}. */
    public static Optional<Profile> named(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.word.equals(name))
                .findFirst();
    }

    /** Returns the names of all profiles. */
    public static List<String> names() {
        return Arrays.stream(values()).map(profile -> profile.word).toList();
    }
}
