package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills versions of one or two numbers up with zeros, drops a leading v, and gives hunting queries their first one. */
final class ThreeNumberVersion implements Fix {
    private static final Pattern VERSION = Pattern.compile("[vV]?(\\d+)(\\.\\d+)?(\\.\\d+)?");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-AR-009", "SEN-HQ-006", "SEN-PA-003", "SEN-SD-005");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        Optional<ScalarNode> scalar = text.scalar(finding);
        if (finding.id().equals("SEN-HQ-006") && text.member("version").isEmpty()) {
            return text.append("version: 1.0.0");
        }
        Matcher version =
                VERSION.matcher(scalar.map(ScalarNode::text).orElse("").strip());
        if (!version.matches()) {
            return Optional.empty();
        }
        return text.replace(scalar.get(), version.group(1) + orZero(version.group(2)) + orZero(version.group(3)));
    }

    private static String orZero(@Nullable String part) {
        return part == null ? ".0" : part;
    }
}
