package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;

/** Tools that read the notes find the columns by these names. */
final class NotesHeader extends NotesCheck {
    private static final List<String> HEADER =
            List.of("**Version**", "**Date Modified (DD-MM-YYYY)**", "**Change History**");

    private static final List<String> WORDS = List.of("version", "date", "change");

    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-RN-002",
            "header",
            "the head of the table has the three columns Version, Date Modified (DD-MM-YYYY) and Change History in bold");

    NotesHeader() {
        super(INFO);
    }

    /** The columns are the right ones, with other names. */
    private static boolean meansTheSame(List<String> found) {
        boolean same = found.size() == HEADER.size();
        for (int i = 0; same && i < HEADER.size(); i++) {
            same = found.get(i).toLowerCase(Locale.ROOT).contains(WORDS.get(i));
        }
        return same;
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
            String message = "the head of the table is | " + String.join(" | ", found) + " |";
            String hint = "write | " + String.join(" | ", HEADER) + " |";
            SourceLocation first = notes.header().get(0).location();
            if (meansTheSame(found)) {
                SourceFile file = notes.source();
                SourceLocation last = notes.header().get(2).location();
                reporter.reportMendable(
                        INFO.severity(),
                        file.location(
                                file.offset(first.line(), first.column()),
                                file.offset(last.endLine(), last.endColumn())),
                        message,
                        hint,
                        String.join(" | ", HEADER));
            } else {
                reporter.report(first, message, hint);
            }
        }
    }
}
