package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.content.Solution;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** When the newest release of a solution was made, by its release notes. */
final class ReleaseDate {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ReleaseDate() {}

    static Optional<LocalDate> of(Solution solution) {
        return solution.releaseNotes().stream()
                .flatMap(notes -> notes.rows().stream())
                .flatMap(row -> date(row.date()))
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> date(String text) {
        try {
            return Stream.of(LocalDate.parse(text.strip(), FORM));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
