package io.github.sentinelcontent.validation.notes;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** The head of the table promises this form. */
final class NotesDate extends NotesCheck {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH_FIRST =
            DateTimeFormatter.ofPattern("MM-dd-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-RN-004",
            "date-form",
            "each date is a real day of the form DD-MM-YYYY, and none is newer than the one above");

    NotesDate() {
        super(INFO);
    }

    @Override
    void check(ReleaseNotes notes, SolutionContext context, Reporter reporter) {
        LocalDate above = LocalDate.MAX;
        for (ReleaseNotes.Row row : notes.rows()) {
            if (row.cells().size() < 2) {
                continue;
            }
            ReleaseNotes.Cell cell = row.cells().get(1);
            Optional<LocalDate> date = date(cell.text(), FORM);
            Optional<LocalDate> monthFirst = date(cell.text(), MONTH_FIRST);
            if (date.isEmpty() && monthFirst.isPresent()) {
                reporter.reportMendable(
                        Severity.WARNING,
                        cell.location(),
                        "date '" + cell.text() + "' has the month first, expected is DD-MM-YYYY",
                        "write " + FORM.format(monthFirst.get()),
                        FORM.format(monthFirst.get()));
            } else if (date.isEmpty() && rewritten(cell.text()).isPresent()) {
                reporter.reportMendable(
                        INFO.severity(),
                        cell.location(),
                        "date '" + cell.text() + "' is not a day of the form DD-MM-YYYY",
                        "write " + rewritten(cell.text()).get(),
                        rewritten(cell.text()).get());
            } else if (date.isEmpty()) {
                reporter.report(
                        cell.location(),
                        "date '" + cell.text() + "' is not a day of the form DD-MM-YYYY",
                        "write it as 31-01-2026");
            } else if (date.get().isAfter(above)) {
                reporter.report(
                        cell.location(),
                        "date " + cell.text() + " is newer than the row above",
                        "put the newest row first");
            }
            above = date.or(() -> monthFirst).orElse(above);
        }
    }

    /** A date with the year first, or with other signs between its parts, if it can mean one day only. */
    private static Optional<String> rewritten(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            return date(
                            twoDigits(yearFirst.group(3)) + "-" + twoDigits(yearFirst.group(2)) + "-"
                                    + yearFirst.group(1),
                            FORM)
                    .map(FORM::format);
        }
        Matcher yearLast = YEAR_LAST.matcher(text.strip());
        if (!yearLast.matches()) {
            return Optional.empty();
        }
        String first = twoDigits(yearLast.group(1));
        String second = twoDigits(yearLast.group(2));
        Optional<LocalDate> dayFirst = date(first + "-" + second + "-" + yearLast.group(3), FORM);
        boolean hasOtherSigns = text.indexOf('-') < 0;
        Optional<LocalDate> other = date(second + "-" + first + "-" + yearLast.group(3), FORM);
        return hasOtherSigns && other.isPresent() && !other.equals(dayFirst)
                ? Optional.empty()
                : dayFirst.map(FORM::format);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
