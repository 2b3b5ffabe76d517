package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Optional;
import java.util.Set;

/** Takes a comment away that suppresses nothing; one on several checks stays, as it may still serve some of them. */
final class StaleComment implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-GEN-020");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        String whole = text.source().text();
        int start = text.start(finding);
        int lineEnd = whole.indexOf('\n', start);
        int end = lineEnd < 0 ? whole.length() : lineEnd;
        String comment = whole.substring(start, end);
        int reason = comment.indexOf(':');
        boolean single = comment.startsWith("#")
                && comment.substring(0, reason < 0 ? comment.length() : reason).indexOf(',') < 0;
        if (!single) {
            return Optional.empty();
        }
        int lineStart = whole.lastIndexOf('\n', start - 1) + 1;
        String before = whole.substring(lineStart, start);
        return before.isBlank()
                ? Optional.of(new TextEdit(lineStart, Math.min(whole.length(), end + 1), ""))
                : Optional.of(new TextEdit(lineStart + before.stripTrailing().length(), end, ""));
    }
}
