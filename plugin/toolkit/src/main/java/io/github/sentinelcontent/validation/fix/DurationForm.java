package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.TimespanText;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.validation.ShortDuration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes durations of ISO 8601, and those with a blank or a longer unit, as rules have them: {@code PT1H} as 1h. */
final class DurationForm implements Fix {
    private static final Pattern WORDED =
            Pattern.compile("(?i)(\\d{1,9})\\s*(m|min|mins|minutes?|h|hr|hrs|hours?|d|days?)");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-AR-017");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.scalar(finding)
                .flatMap(scalar -> shortForm(scalar.text().strip()).flatMap(form -> text.replace(scalar, form)));
    }

    private static Optional<String> shortForm(String duration) {
        Matcher worded = WORDED.matcher(duration);
        if (worded.matches()) {
            String unit = worded.group(2).substring(0, 1).toLowerCase(Locale.ROOT);
            return Optional.of(worded.group(1) + unit);
        }
        return TimespanText.parse(duration)
                .filter(span -> span.getSeconds() % 60 == 0)
                .map(ShortDuration::of);
    }
}
