package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Puts the agreed address in the place of one that may be of a person, throughout the file. */
final class SanitizedAddress implements Fix {
    private static final String SANITIZED = "sanitized@sanitized.com";

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SMP-002");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        String whole = text.source().text();
        int start = text.start(finding);
        String address = whole.substring(start, text.end(finding));
        int end = whole.lastIndexOf(address) + address.length();
        return address.contains("@")
                ? Optional.of(
                        new TextEdit(start, end, whole.substring(start, end).replace(address, SANITIZED)))
                : Optional.empty();
    }
}
