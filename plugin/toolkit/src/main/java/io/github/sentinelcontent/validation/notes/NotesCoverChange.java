package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A release without a row in the notes surprises the customer. */
final class NotesCoverChange extends NotesCheck {
    NotesCoverChange() {
        super(NotesChecks.COVERS_CHANGE);
    }

    @Override
    void check(ReleaseNotes notes, SolutionContext context, Reporter reporter) {
        String version =
                context.solution().dataFile().flatMap(SolutionDataFile::version).orElse("");
        notes.rows().stream().findFirst().filter(row -> !version.isEmpty()).ifPresent(newest -> {
            if (!newest.version().equals(version)) {
                reporter.report(
                        newest.cells().get(0).location(),
                        "the newest row is " + newest.version() + ", the data file builds " + version,
                        "add a row for " + version);
            }
        });
    }
}
