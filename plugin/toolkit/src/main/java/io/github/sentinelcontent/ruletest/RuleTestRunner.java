package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.SolutionSweep;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.ruletest.RuleTestReport.Failure;
import io.github.sentinelcontent.schema.SharedCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the rule tests of a solution or of all solutions of a repository. */
public final class RuleTestRunner {
    private final RuleTestOptions options;

    /** A runner with these options. */
    public RuleTestRunner(RuleTestOptions options) {
        this.options = options;
    }

    /**
     * Runs the tests of every solution of a repository; one that is itself a solution has just that.
     *
     * @param listener told after each solution, by the thread that did it
     * @throws IOException if the repository cannot be listed
     * @throws IllegalArgumentException if no engine has the name of the options
     */
    public RuleTestReport run(SolutionRepository repository, Consumer<SolutionSweep.Progress> listener)
            throws IOException {
        Catalog shared = SharedCatalog.of(repository, options.schemaFolders());
        KqlEngine engine = KqlEngine.named(options.engine());
        boolean single = repository.isSingle();
        List<SolutionSweep.Outcome<List<SuiteResult>>> outcomes = new SolutionSweep(
                        repository, options.parallelism(), listener)
                .run(solution -> {
                    String prefix = single ? "" : solution.folderName() + "/";
                    return new SolutionTests(solution, shared, prefix, engine, options).run();
                });
        List<SuiteResult> suites = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (SolutionSweep.Outcome<List<SuiteResult>> outcome : outcomes) {
            if (outcome.result() != null) {
                suites.addAll(outcome.result());
            } else {
                failures.add(new Failure(outcome.folder(), outcome.failure()));
            }
        }
        return new RuleTestReport(outcomes.size(), suites, failures);
    }
}
