package io.github.sentinelcontent.validation;

import java.util.List;

/** A check that compares all solutions of a run; for a single solution the list has one entry. */
public interface RepositoryCheck {
    /** What the check is. */
    CheckInfo info();

    /** Looks at all solutions; locations already carry the prefix of their solution. */
    void check(List<SolutionIndex> solutions, Reporter reporter);
}
