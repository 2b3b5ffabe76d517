package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.source.RelativePath;
import io.github.sentinelcontent.validation.configuration.ConfigurationFiles;
import io.github.sentinelcontent.validation.configuration.SolutionConfiguration.Layer;
import io.github.sentinelcontent.validation.configuration.SuppressionRule;
import io.github.sentinelcontent.validation.suppression.ConfiguredSuppressions;
import io.github.sentinelcontent.validation.suppression.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The suppressions of the pom and of the file that solutions share. */
final class SharedSuppressions {
    private final List<Suppression> all = new ArrayList<>();
    private final List<Suppression> notJudged = new ArrayList<>();
    private final boolean single;

    SharedSuppressions(SolutionRepository repository, ConfigurationFiles configurations, List<String> files) {
        this.single = repository.isSingle();
        List<Layer> layers = configurations.shared().configuration().layers();
        // a parent's pom is for several modules, so that only files of this run tell whether an entry is stale
        layers.get(0).configuration().suppressions().forEach(rule -> {
            boolean isJudged = files.stream().map(this::inSolution).anyMatch(rule.files()::matches);
            add(rule, this::inSolution, isJudged);
        });
        // one solution of several does not tell either
        layers.stream()
                .skip(1)
                .forEach(layer -> layer.configuration()
                        .suppressions()
                        .forEach(rule -> add(rule, path -> RelativePath.normalize(layer.prefix() + path), !single)));
    }

    List<Suppression> all() {
        return all;
    }

    /** Those of which this run does not tell whether they are stale. */
    List<Suppression> notJudged() {
        return notJudged;
    }

    private void add(SuppressionRule rule, UnaryOperator<String> path, boolean isJudged) {
        Suppression suppression = ConfiguredSuppressions.of(rule, file -> Optional.of(path.apply(file)));
        all.add(suppression);
        if (!isJudged) {
            notJudged.add(suppression);
        }
    }

    private String inSolution(String path) {
        return single ? path : path.substring(path.indexOf('/') + 1);
    }
}
