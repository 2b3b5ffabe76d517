package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Writes the hyphen where a document editor made it a longer dash. */
final class PlainDash implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SM-006");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.scalar(finding)
                .filter(scalar ->
                        scalar.text().indexOf('\u2013') >= 0 || scalar.text().indexOf('\u2014') >= 0)
                .flatMap(scalar -> text.replace(
                        scalar, scalar.text().replace('\u2013', '-').replace('\u2014', '-')));
    }
}
