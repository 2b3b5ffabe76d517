package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** Writes a data type on a shared table as {@code Table (Name)}, the name without blanks. */
final class PlainDataType implements Fix {
    private static final Pattern FORM = Pattern.compile("^\\s*(\\w+)\\s*\\(([^()]*)\\)\\s*$");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-DC-003");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        Optional<ScalarNode> scalar = text.scalar(finding);
        Matcher matcher = FORM.matcher(scalar.map(ScalarNode::text).orElse(""));
        return matcher.matches()
                ? text.replace(
                        scalar.get(), matcher.group(1) + " (" + matcher.group(2).replaceAll("\\s", "") + ")")
                : Optional.empty();
    }
}
