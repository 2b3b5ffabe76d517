package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Customers see from the release notes whether an update is worth it. */
final class NotesExist implements Check {
    private static final String NAME = "ReleaseNotes.md";
    private static final CheckInfo INFO =
            CheckInfo.warning("SEN-RN-001", "exists", "the solution has a file ReleaseNotes.md");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        String found = context.solution()
                .releaseNotes()
                .map(notes -> notes.source().path())
                .orElse("");
        if (found.isEmpty()) {
            reporter.report(SourceLocation.ofFile(NAME), "the solution has no " + NAME, "add " + NAME);
        } else if (!found.equals(NAME)) {
            reporter.report(SourceLocation.ofFile(found), "the file is named " + found, "rename it to " + NAME);
        }
    }
}
