package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.Solution;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The release of Azure-Sentinel's packaging tool whose decisions are followed where releases differ.
 *
 * <p>They differ in which connectors become {@code StaticUI}, in which titles get the note on Azure Functions, in the
 * preview flag, and in the sub-techniques of analytic rules. Everything else is as in the current release, whichever is
 * chosen.
 */
public enum UpstreamRelease {
    /** November 2023, for packages that should come out as they did then. */
    YEAR_2023,
    /** Since 2024. */
    CURRENT;

    private static final DateTimeFormatter NOTED =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * Returns the release of the time when the solution was last changed: the newest date of its release notes, or else
     * the last or first date of publication; the current one when there is no date. A solution of 2023 that is packaged
     * anew without a change comes out as it was, one that is changed has a newer release note.
     */
    public static UpstreamRelease of(Solution solution) {
        Optional<LocalDate> noted = solution.releaseNotes().stream()
                .flatMap(notes -> notes.rows().stream())
                .flatMap(row -> date(row.date(), NOTED).stream())
                .max(Comparator.naturalOrder());
        Optional<LocalDate> changed = noted.or(() -> published(solution));
        return changed.filter(date -> date.getYear() < 2024).isPresent() ? YEAR_2023 : CURRENT;
    }

    private static Optional<LocalDate> published(Solution solution) {
        return solution.metadata()
                .flatMap(metadata -> metadata.lastPublishDate()
                        .filter(date -> !date.isBlank())
                        .or(metadata::firstPublishDate))
                .flatMap(text -> date(text, DateTimeFormatter.ISO_LOCAL_DATE));
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
