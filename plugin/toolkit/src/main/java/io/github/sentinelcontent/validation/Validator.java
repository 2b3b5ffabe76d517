package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.SolutionSweep;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.revision.Revision;
import io.github.sentinelcontent.schema.SharedCatalog;
import io.github.sentinelcontent.validation.configuration.ConfigurationFiles;
import io.github.sentinelcontent.validation.gate.Gate;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Validates a solution or all solutions of a repository, stage by stage: load, check, configure, suppress, take the
 * baseline out, keep what a change is to be blamed for, report.
 */
public final class Validator {
    private final ValidationOptions options;

    /** A validator with these options. */
    public Validator(ValidationOptions options) {
        this.options = options;
    }

    /**
     * Validates every solution of a repository; one that is itself a solution has just that.
     *
     * @param listener told after each solution, by the thread that did it
     * @throws IOException if the repository cannot be listed
     */
    public ValidationReport validate(SolutionRepository repository, Consumer<SolutionSweep.Progress> listener)
            throws IOException {
        Pending.start(Checks::checks); // so that the checks are there when the first solution has been read
        Pending<Catalog> shared = Pending.start(() -> SharedCatalog.of(repository, options.schemaFolders()));
        ConfigurationFiles configurations = ConfigurationFiles.open(repository, options.configuration());
        Revision revision = options.revision();
        Gate gate = revision == null ? null : new Gate(revision, repository.folder());
        CheckedRepository checked =
                new CheckStage(repository, configurations, shared, gate).run(options.parallelism(), listener);
        return new ReportStage(repository, options, configurations, checked).run();
    }
}
