package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** An empty row tells nothing. */
final class NotesText extends NotesCheck {
    NotesText() {
        super(CheckInfo.error("SEN-RN-006", "text", "each row has three columns and says what changed"));
    }

    @Override
    void check(ReleaseNotes notes, SolutionContext context, Reporter reporter) {
        for (ReleaseNotes.Row row : notes.rows()) {
            if (row.cells().size() < 3) {
                reporter.report(row.location(), "the row has " + row.cells().size() + " columns, expected are 3", null);
                continue;
            }
            row.cells().stream()
                    .skip(3)
                    .filter(cell -> !cell.text().isBlank())
                    .forEach(cell -> reporter.report(
                            cell.location(),
                            "text beyond the third column is not shown",
                            "write \\| for a bar in the text"));
            if (row.change().isBlank()) {
                reporter.report(
                        row.cells().get(2).location(),
                        "version " + row.version() + " says nothing of what changed",
                        null);
            }
        }
    }
}
