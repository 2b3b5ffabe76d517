package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Takes an order away that has a line of its own and that nothing uses. */
final class OneLineSort implements Fix {
    private static final Pattern SORT = Pattern.compile("\\s*\\|\\s*(?:sort|order)\\s+by\\s[^|(){}\"']*");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-KQL-022");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.line(finding).filter(line -> SORT.matcher(line.of(text)).matches());
    }
}
