package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the family RN. */
public final class NotesChecks {
    private NotesChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new NotesExist(),
                new NotesHeader(),
                new NotesVersion(),
                new NotesDate(),
                new NotesOrder(),
                new NotesText(),
                new NotesCoverChange());
    }
}
