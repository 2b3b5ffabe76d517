package io.github.sentinelcontent.validation.notes;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The newest row is the one of the release. */
final class NotesOrder extends NotesCheck {
    private static final String VERSION = "\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}";

    NotesOrder() {
        super(CheckInfo.error("SEN-RN-005", "order", "rows stand newest first, each version once"));
    }

    @Override
    void check(ReleaseNotes notes, SolutionContext context, Reporter reporter) {
        for (int i = 1; i < notes.rows().size(); i++) {
            ReleaseNotes.Row row = notes.rows().get(i);
            int order = compare(notes.rows().get(i - 1).version(), row.version());
            if (order == 0) {
                reporter.report(
                        row.cells().get(0).location(),
                        "version " + row.version() + " has a row already",
                        "join the two rows");
            } else if (order < 0) {
                reporter.report(
                        row.cells().get(0).location(),
                        "version " + row.version() + " stands below "
                                + notes.rows().get(i - 1).version(),
                        "put the newest row first");
            }
        }
    }

    /** Versions that are no versions are reported elsewhere and count as lower than all others above them. */
    private static int compare(String above, String below) {
        if (!above.matches(VERSION) || !below.matches(VERSION)) {
            return 1;
        }
        String[] a = above.split("\\.");
        String[] b = below.split("\\.");
        for (int i = 0; i < a.length; i++) {
            int order = Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
