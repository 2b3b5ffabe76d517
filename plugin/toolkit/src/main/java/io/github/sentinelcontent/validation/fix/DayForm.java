package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes days as ISO 8601 has them, when the year comes first or the month is a word. */
final class DayForm implements Fix {
    private static final Pattern DAY =
            Pattern.compile("\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T[0-9:.]+Z?)?\\s*");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\s*([A-Za-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})\\s*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SM-004", "SEN-PA-004");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        Optional<ScalarNode> scalar = text.scalar(finding);
        return scalar.flatMap(node -> iso(node.text())).flatMap(day -> text.replace(scalar.get(), day));
    }

    private static Optional<String> iso(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return Optional.of(day.group(1) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(3)));
        }
        Matcher words = MONTH_FIRST.matcher(text);
        int month = words.matches() ? MONTHS.indexOf(words.group(1).toLowerCase(Locale.ROOT)) + 1 : 0;
        return month == 0
                ? Optional.empty()
                : Optional.of(
                        words.group(3) + "-" + twoDigits(String.valueOf(month)) + "-" + twoDigits(words.group(2)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
