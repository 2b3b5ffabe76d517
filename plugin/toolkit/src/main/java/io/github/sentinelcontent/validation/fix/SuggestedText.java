package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** Writes the text that the check itself names. */
final class SuggestedText implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of();
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        String replacement = finding.replacement();
        if (replacement == null) {
            return Optional.empty();
        }
        Optional<ScalarNode> scalar = text.scalar(finding).filter(node -> node.end() == text.end(finding));
        return scalar.isPresent()
                ? text.replace(scalar.get(), replacement)
                : Optional.of(new TextEdit(text.start(finding), text.end(finding), replacement));
    }
}
