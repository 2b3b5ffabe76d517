package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on the release notes of a solution that has some. */
abstract class NotesCheck implements Check {
    private final CheckInfo info;

    NotesCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        context.solution().releaseNotes().ifPresent(notes -> check(notes, context, reporter));
    }

    abstract void check(ReleaseNotes notes, SolutionContext context, Reporter reporter);
}
