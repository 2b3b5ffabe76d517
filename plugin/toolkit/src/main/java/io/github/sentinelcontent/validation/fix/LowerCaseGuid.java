package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes GUIDs in lower case, with dashes and without braces; it stays the same id. What is no GUID needs a new one from its author. */
final class LowerCaseGuid implements Fix {
    private static final Pattern GUID = Pattern.compile(
            "\\s*\\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\\}?\\s*");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-AR-002", "SEN-HQ-002", "SEN-PA-002");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        Optional<ScalarNode> scalar = text.scalar(finding);
        Matcher guid = GUID.matcher(scalar.map(ScalarNode::text).orElse("").toLowerCase(Locale.ROOT));
        return guid.matches() ? text.replace(scalar.get(), guid.replaceFirst("$1-$2-$3-$4-$5")) : Optional.empty();
    }
}
