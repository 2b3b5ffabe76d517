package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Takes the title out of a logo. */
final class LogoTitle implements Fix {
    private static final Pattern TITLE = Pattern.compile("<title(?:\\s[^>]*)?(?:/>|>[^<]*</title\\s*>)");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-LG-004");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        Matcher title = TITLE.matcher(text.source().text());
        return title.find(text.start(finding)) && title.start() == text.start(finding)
                ? Optional.of(new TextEdit(title.start(), title.end(), ""))
                : Optional.empty();
    }
}
