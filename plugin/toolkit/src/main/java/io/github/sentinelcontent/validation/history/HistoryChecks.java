package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks that compare with a revision. */
public final class HistoryChecks {
    private HistoryChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new IdKept(),
                new VersionRaised(),
                new VersionNotLowered(),
                new RemovedContent(),
                new WorkbookVersionRaised(),
                new SolutionVersionRaised(),
                new OfferKept(),
                new TableColumnsKept(),
                new NotesNameChange());
    }
}
