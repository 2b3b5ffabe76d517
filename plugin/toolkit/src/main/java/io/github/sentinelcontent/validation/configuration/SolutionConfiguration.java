package io.github.sentinelcontent.validation.configuration;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckSettings;
import io.github.sentinelcontent.validation.Checks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is set for one solution.
 *
 * @param layers what is set in several places, the nearest first; the nearest that says something wins
 */
public record SolutionConfiguration(List<Layer> layers) {

    public SolutionConfiguration {
        layers = List.copyOf(layers);
    }

    /**
     * What is set in one place.
     *
     * @param configuration the settings
     * @param prefix path of the solution below the folder that holds the settings, empty or with a slash at its end
     */
    public record Layer(Configuration configuration, String prefix) {}

    /**
     * Gives a finding the severity that the user wants.
     *
     * @param path the file of the finding, relative to the solution
     * @return empty when it is not to be reported
     */
    public Optional<Finding> configure(Finding finding, String path) {
        return severity(finding.id(), finding.severity(), path)
                .map(severity -> severity == finding.severity() ? finding : finding.withSeverity(severity));
    }

    /** Tells whether no finding of a check in a file is reported. */
    public boolean isOff(String check, String path) {
        return Stream.of(Severity.values())
                .allMatch(severity -> severity(check, severity, path).isEmpty());
    }

    private Optional<Severity> severity(String check, Severity own, String path) {
        Optional<Grade> grade = layers.stream()
                .flatMap(layer -> layer.configuration().grade(check, layer.prefix() + path).stream())
                .findFirst();
        if (grade.isPresent()) {
            return grade.get().severity();
        }
        // faults of the configuration itself are told under every profile
        boolean profiled = !check.startsWith("SEN-CFG-");
        return profile()
                .filter(p -> profiled)
                .map(p -> p.severity(own, Checks.upstream(check)))
                .orElse(Optional.of(own));
    }

    private Optional<Profile> profile() {
        return layers.stream()
                .map(layer -> layer.configuration().profile())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Returns what the solution's own file sets. */
    public Configuration own() {
        return layers.size() < 2 ? Configuration.EMPTY : layers.get(1).configuration();
    }

    /** Returns the data that checks accept. */
    public CheckSettings settings() {
        Set<String> connectorIds = layers.stream()
                .flatMap(layer -> layer.configuration().connectorIds().stream())
                .collect(Collectors.toSet());
        OptionalInt maxCost = layers.stream()
                .map(layer -> layer.configuration().maxCost())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst();
        return new CheckSettings(connectorIds, maxCost);
    }
}
