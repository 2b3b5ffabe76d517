package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Makes a list of a single name. */
final class ListOfOne implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SM-005");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.entry(finding)
                .filter(entry -> entry.name().equals("providers"))
                .flatMap(entry -> entry.value().asScalar())
                .filter(scalar -> !scalar.text().isBlank() && !scalar.isNull())
                .map(scalar -> new TextEdit(
                        scalar.start(),
                        scalar.end(),
                        "[" + text.source().text().substring(scalar.start(), scalar.end()) + "]"));
    }
}
