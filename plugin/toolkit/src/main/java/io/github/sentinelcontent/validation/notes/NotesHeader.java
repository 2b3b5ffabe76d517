package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** Tools that read the notes find the columns by these names. */
final class NotesHeader extends NotesCheck {
    private static final List<String> HEADER =
            List.of("**Version**", "**Date Modified (DD-MM-YYYY)**", "**Change History**");

    NotesHeader() {
        super(
                CheckInfo.error(
                        "SEN-RN-002",
                        "header",
                        "the head of the table has the three columns Version, Date Modified (DD-MM-YYYY) and Change History in bold"));
    }

    @Override
    void check(ReleaseNotes notes, SolutionContext context, Reporter reporter) {
        List<String> found =
                notes.header().stream().map(ReleaseNotes.Cell::text).toList();
        if (found.isEmpty()) {
            reporter.report(
                    notes.source().location(),
                    "there is no table",
                    "begin with | " + String.join(" | ", HEADER) + " |");
        } else if (!found.equals(HEADER)) {
            reporter.report(
                    notes.header().get(0).location(),
                    "the head of the table is | " + String.join(" | ", found) + " |",
                    "write | " + String.join(" | ", HEADER) + " |");
        }
    }
}
