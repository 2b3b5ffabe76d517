package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Takes a let statement away that has a line of its own and that nothing uses. */
final class OneLineLet implements Fix {
    private static final Pattern LET = Pattern.compile("\\s*let\\s+\\w+\\s*=[^;{}]*;\\s*");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-KQL-028");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.line(finding).filter(line -> LET.matcher(line.of(text)).matches());
    }
}
