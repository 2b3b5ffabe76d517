package io.github.sentinelcontent.validation.configuration;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ReadLimits;
import io.github.sentinelcontent.source.RelativePath;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.SourceReading;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.configuration.SolutionConfiguration.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a run: what the pom sets, then the {@code sentinel.yaml} in the folder of a solution, then the
 * one that the solutions of a checkout share.
 */
public final class ConfigurationFiles {
    /** The name of the file. */
    public static final String NAME = "sentinel.yaml";

    private final Configuration given;
    private final Shared shared;

    private ConfigurationFiles(Configuration given, Shared shared) {
        this.given = given;
        this.shared = shared;
    }

    /** The file that the solutions share, and the folder in which it is or might be. */
    private record Shared(@Nullable Path home, ReadConfiguration read) {}

    /**
     * What was read for a solution, or for all of them.
     *
     * @param configuration what holds
     * @param file the file nearest to the solution, if there is one
     * @param findings what is wrong with it
     */
    public record ReadConfiguration(
            SolutionConfiguration configuration, Optional<SourceFile> file, List<Finding> findings) {}

    /**
     * Reads the file that the solutions share, if there is one.
     *
     * @param given what the pom or the command line sets, which wins over all files
     * @throws IOException if the folder cannot be opened
     */
    public static ConfigurationFiles open(SolutionRepository repository, Configuration given) throws IOException {
        Path home = repository.home().orElse(null);
        if (home == null) {
            SolutionConfiguration none = new SolutionConfiguration(List.of(new Layer(given, "")));
            return new ConfigurationFiles(
                    given, new Shared(null, new ReadConfiguration(none, Optional.empty(), List.of())));
        }
        List<Finding> findings = new ArrayList<>();
        String way = RelativePath.between(repository.folder(), home);
        Optional<SourceFile> file = file(SourceFolder.open(home, way, ReadLimits.DEFAULT), findings::add);
        Configuration shared = configuration(file, findings::add);
        SolutionConfiguration layers = new SolutionConfiguration(
                List.of(new Layer(given, ""), new Layer(shared, RelativePath.between(home, repository.folder()))));
        return new ConfigurationFiles(given, new Shared(home, new ReadConfiguration(layers, file, findings)));
    }

    /** Returns what holds for files outside of solutions; paths are relative to the solution or the folder of solutions. */
    public ReadConfiguration shared() {
        return shared.read();
    }

    /** Reads what holds for a solution; paths are relative to the solution. */
    public ReadConfiguration of(Solution solution) {
        List<Finding> findings = new ArrayList<>();
        Optional<SourceFile> file = file(solution.folder(), findings::add);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(given, ""));
        layers.add(new Layer(configuration(file, findings::add), ""));
        if (shared.home() != null) {
            Layer last = shared.read().configuration().layers().get(1);
            layers.add(new Layer(
                    last.configuration(),
                    RelativePath.between(shared.home(), solution.folder().root())));
        }
        return new ReadConfiguration(new SolutionConfiguration(layers), file, findings);
    }

    private static Optional<SourceFile> file(SourceFolder folder, Consumer<Finding> sink) {
        SourceReading reading = folder.read(NAME);
        reading.problems().stream()
                .filter(problem -> problem.kind() != SourceProblem.Kind.MISSING_FILE)
                .forEach(problem -> new Reporter(ConfigurationChecks.FORM, sink)
                        .report(problem.location(), problem.message(), problem.hint()));
        return reading.asFile();
    }

    private static Configuration configuration(Optional<SourceFile> file, Consumer<Finding> sink) {
        return file.map(found -> ConfigurationReader.read(found, sink)).orElse(Configuration.EMPTY);
    }
}
