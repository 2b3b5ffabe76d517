package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Takes keys away that have no value, that the service ignores, or that nothing refers to. */
final class KeyWithoutEffect implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-AR-024", "SEN-AR-056", "SEN-HQ-008", "SEN-MT-010", "SEN-MT-011");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.entry(finding).flatMap(text::remove);
    }
}
