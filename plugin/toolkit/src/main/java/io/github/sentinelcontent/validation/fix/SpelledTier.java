package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Writes a support tier with its capital. */
final class SpelledTier implements Fix {
    private static final Set<String> TIERS = Set.of("Microsoft", "Partner", "Community");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SM-008");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.scalar(finding)
                .flatMap(scalar -> TIERS.stream()
                        .filter(tier -> tier.equalsIgnoreCase(scalar.text().strip()))
                        .findFirst()
                        .flatMap(tier -> text.replace(scalar, tier)));
    }
}
