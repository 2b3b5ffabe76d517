package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import java.util.List;

/** The checks of the family RN. */
public final class NotesChecks {
    /** The check on what the newest row says, one half of which compares with a revision. */
    public static final CheckInfo COVERS_CHANGE = CheckInfo.warning(
            "SEN-RN-007",
            "covers-change",
            "the newest row is the version being built, and names each kind of content that changed");

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
