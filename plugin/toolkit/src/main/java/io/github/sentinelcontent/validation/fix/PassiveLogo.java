package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes scripts, what runs on events, and declarations of the document type out of a logo; none of it is shown. */
final class PassiveLogo implements Fix {
    private static final List<Pattern> UNSEEN = List.of(
            Pattern.compile("(?is)<script\\b[^>]*(?:/>|>.*?</script\\s*>)"),
            Pattern.compile("(?i)\\son[a-z]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')"),
            Pattern.compile("(?i)<!DOCTYPE\\b[^\\[>]*(?:\\[[^\\]]*\\]\\s*)?>\\s*"));

    @Override
    public Set<String> checks() {
        return Set.of("SEN-LG-007");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        int start = text.start(finding);
        for (Pattern pattern : UNSEEN) {
            Matcher matcher = pattern.matcher(text.source().text());
            if (matcher.find(start) && matcher.start() == start) {
                return Optional.of(new TextEdit(matcher.start(), matcher.end(), ""));
            }
        }
        return Optional.empty();
    }
}
