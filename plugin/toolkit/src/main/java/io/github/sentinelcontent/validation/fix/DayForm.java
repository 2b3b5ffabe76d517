package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** Writes days as ISO 8601 has them, when the year comes first. */
final class DayForm implements Fix {
    private static final Pattern DAY =
            Pattern.compile("\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T[0-9:.]+Z?)?\\s*");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SM-004", "SEN-PA-004");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        Optional<ScalarNode> scalar = text.scalar(finding);
        Matcher day = DAY.matcher(scalar.map(ScalarNode::text).orElse(""));
        return day.matches()
                ? text.replace(
                        scalar.get(), day.group(1) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(3)))
                : Optional.empty();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
