package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.RelativePath;
import io.github.sentinelcontent.validation.configuration.Configuration;
import io.github.sentinelcontent.validation.configuration.ConfigurationFiles;
import io.github.sentinelcontent.validation.configuration.SolutionConfiguration;
import io.github.sentinelcontent.validation.suppression.ConfiguredSuppressions;
import io.github.sentinelcontent.validation.suppression.Suppression;
import io.github.sentinelcontent.validation.suppression.SuppressionComments;
import io.github.sentinelcontent.validation.suppression.SuppressionStage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The severities and suppressions of the user, for findings that were not made by a {@link Validator}: those on a package
 * that was just built. Whether a suppression is still needed is for the validator to say.
 */
public final class UserSettings {
    private final ConfigurationFiles configurations;

    private UserSettings(ConfigurationFiles configurations) {
        this.configurations = configurations;
    }

    /**
     * Reads what is set in a repository.
     *
     * @param given what the pom or the command line sets
     * @throws IOException if the folder cannot be opened
     */
    public static UserSettings open(SolutionRepository repository, Configuration given) throws IOException {
        return new UserSettings(ConfigurationFiles.open(repository, given));
    }

    /**
     * Returns the findings to report, with the severities that they are to have.
     *
     * @param solution the solution that they are about
     * @param findings the findings, with paths relative to the solution
     */
    public List<Finding> apply(Solution solution, List<Finding> findings) {
        SolutionConfiguration configuration = configurations.of(solution).configuration();
        List<Finding> configured = findings.stream()
                .flatMap(finding ->
                        configuration.configure(finding, finding.location().file()).stream())
                .toList();
        return SuppressionStage.apply(
                        configured, suppressions(solution, configuration), solution::source, suppression -> false)
                .kept();
    }

    private List<Suppression> suppressions(Solution solution, SolutionConfiguration configuration) {
        List<Suppression> suppressions = new ArrayList<>();
        solution.sources()
                .values()
                .forEach(file -> suppressions.addAll(SuppressionComments.read(file, "", finding -> {})));
        configuration
                .layers()
                .forEach(layer -> layer.configuration()
                        .suppressions()
                        .forEach(rule -> suppressions.add(ConfiguredSuppressions.of(
                                rule, path -> Optional.of(RelativePath.normalize(layer.prefix() + path))))));
        return suppressions;
    }
}
