package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.Catalog;

/** A check on files that all solutions of a checkout share; run once when the whole checkout is validated. */
public interface SharedFileCheck {
    /** What the check is. */
    CheckInfo info();

    /**
     * Looks at the shared files.
     *
     * @param shared the names that the queries of all solutions may use
     */
    void check(SolutionRepository repository, Catalog shared, Reporter reporter);
}
