package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The version of a row is compared with the one being built. */
final class NotesVersion extends NotesCheck {
    NotesVersion() {
        super(CheckInfo.error("SEN-RN-003", "version-form", "each version has the form 3.0.0"));
    }

    @Override
    void check(ReleaseNotes notes, SolutionContext context, Reporter reporter) {
        for (ReleaseNotes.Row row : notes.rows()) {
            if (!row.version().matches("\\d+\\.\\d+\\.\\d+")) {
                reporter.report(
                        row.cells().get(0).location(),
                        "version '" + row.version() + "' does not have the form 3.0.0",
                        null);
            }
        }
    }
}
