package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Takes an empty text out of a list of names in JSON. */
final class EmptyListEntry implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-WM-004");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.scalar(finding)
                .filter(scalar -> text.isJson() && scalar.text().isEmpty())
                .map(scalar -> Removal.ofElement(text.source().text(), scalar.start(), scalar.end()));
    }
}
