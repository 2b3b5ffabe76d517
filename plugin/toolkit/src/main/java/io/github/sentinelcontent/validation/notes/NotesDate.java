package io.github.sentinelcontent.validation.notes;

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

    NotesDate() {
        super(CheckInfo.error(
                "SEN-RN-004",
                "date-form",
                "each date is a real day of the form DD-MM-YYYY, and none is newer than the one above"));
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

    private static Optional<LocalDate> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
