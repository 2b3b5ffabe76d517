package io.github.sentinelcontent.validation.configuration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code sentinel.yaml}, or the pom, sets.
 *
 * @param profile the named choice of severities; null when none is named
 * @param grades severities of single checks, of which a later one wins
 * @param suppressions findings that are not reported
 * @param connectorIds ids of connectors that rules may name although neither upstream nor the solution has them
 * @param maxCost highest cost of a query; null when not set
 */
public record Configuration(
        @Nullable Profile profile,
        List<GradeRule> grades,
        List<SuppressionRule> suppressions,
        Set<String> connectorIds,
        @Nullable Integer maxCost) {

    /** Nothing is set. */
    public static final Configuration EMPTY = new Configuration(null, List.of(), List.of(), Set.of(), null);

    public Configuration {
        grades = List.copyOf(grades);
        suppressions = List.copyOf(suppressions);
        connectorIds = Set.copyOf(connectorIds);
    }

    /** Returns the severity set for a check in a file. */
    Optional<Grade> grade(String check, String path) {
        return grades.stream()
                .filter(rule -> rule.check().equals(check) && rule.files().matches(path))
                .reduce((earlier, later) -> later)
                .map(GradeRule::grade);
    }
}
