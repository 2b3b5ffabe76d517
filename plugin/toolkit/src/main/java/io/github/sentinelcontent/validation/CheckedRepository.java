package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.ValidationReport.Failure;
import io.github.sentinelcontent.validation.configuration.SolutionConfiguration;
import io.github.sentinelcontent.validation.gate.AffectedItem;
import io.github.sentinelcontent.validation.suppression.Suppression;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the checks found, before it is configured and suppressed.
 *
 * @param solutions number of solutions looked at
 * @param findings all that was found; paths begin with the prefix of the solution
 * @param suppressions comments, and entries of the configurations of the solutions
 * @param configurations what holds for a solution, by the prefix of its paths
 * @param files paths of all text files looked at
 * @param sources the text of files with findings, by path
 * @param failures solutions whose checks broke off
 * @param blamed tells whether a change is to be blamed for a finding; true for all when nothing is compared
 * @param affected unchanged items that use what changed
 */
record CheckedRepository(
        int solutions,
        List<Finding> findings,
        List<Suppression> suppressions,
        Map<String, SolutionConfiguration> configurations,
        List<String> files,
        Map<String, SourceFile> sources,
        List<Failure> failures,
        Predicate<Finding> blamed,
        List<AffectedItem> affected) {}
