package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the keys out of a workbook in which the editor saved the resources of its author's workspace. */
final class SavedResource implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-WB-005");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return Stream.of("fallbackResourceIds", "defaultResourceIds")
                .flatMap(key -> text.top(key).stream())
                .filter(entry -> entry.value().start() <= text.start(finding)
                        && text.start(finding) < entry.value().end())
                .findFirst()
                .flatMap(text::remove);
    }
}
