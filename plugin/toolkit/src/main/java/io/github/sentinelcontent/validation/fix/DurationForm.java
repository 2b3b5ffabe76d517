package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes durations of ISO 8601, and those with a blank or a capital unit, as rules have them: {@code PT1H} as 1h. */
final class DurationForm implements Fix {
    private static final Pattern ISO = Pattern.compile("(?i)P(?:(\\d+)D|T(\\d+)([HM]))");
    private static final Pattern LOOSE = Pattern.compile("(?i)(\\d+)\\s*([mhd])");

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
        Matcher iso = ISO.matcher(duration);
        if (iso.matches()) {
            return Optional.of(
                    iso.group(1) != null
                            ? iso.group(1) + "d"
                            : iso.group(2) + iso.group(3).toLowerCase(Locale.ROOT));
        }
        Matcher loose = LOOSE.matcher(duration);
        return loose.matches()
                ? Optional.of(loose.group(1) + loose.group(2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
