package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Takes the metadata of content outside of solutions away: a solution has its own. */
final class StandaloneMetadata implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-AR-053", "SEN-HQ-011");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.member("metadata").flatMap(text::remove);
    }
}
