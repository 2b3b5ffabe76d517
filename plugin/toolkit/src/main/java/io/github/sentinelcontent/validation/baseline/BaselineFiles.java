package io.github.sentinelcontent.validation.baseline;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ReadLimits;
import io.github.sentinelcontent.source.RelativePath;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where baselines are: beside the solutions, in each solution, or in the file that the user names. */
public final class BaselineFiles {
    private BaselineFiles() {}

    /**
     * Reads the baselines of a run.
     *
     * @param named the file that the user names, which is then the only one; null for the usual places
     * @param sources receives the text of the files, by the path that findings name them with
     * @param sink receives what is wrong with the files
     * @throws IOException if a folder cannot be opened
     */
    public static List<Baseline> read(
            SolutionRepository repository,
            @Nullable Path named,
            Map<String, SourceFile> sources,
            Consumer<Finding> sink)
            throws IOException {
        List<Baseline> baselines = new ArrayList<>();
        for (Path path : named == null ? usualPlaces(repository) : List.of(named)) {
            Path folder = path.toAbsolutePath().normalize().getParent();
            if (folder == null || !Files.isRegularFile(path)) {
                continue;
            }
            String way = RelativePath.between(repository.folder(), folder);
            Optional<SourceFile> file = SourceFolder.open(folder, way, ReadLimits.DEFAULT)
                    .read(path.getFileName().toString())
                    .asFile();
            if (file.isPresent()) {
                sources.put(file.get().path(), file.get());
                baselines.add(new Baseline(folder, repository.folder(), BaselineReader.read(file.get(), sink)));
            }
        }
        return baselines;
    }

    private static List<Path> usualPlaces(SolutionRepository repository) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        repository.home().ifPresent(folders::add);
        folders.addAll(repository.solutionFolders());
        return folders.stream().map(folder -> folder.resolve(Baseline.NAME)).toList();
    }

    /** Returns the file that a new baseline is written to: in the solution, or beside all of them. */
    public static Path target(SolutionRepository repository) {
        Path folder =
                repository.isSingle() ? repository.folder() : repository.home().orElseGet(repository::folder);
        return folder.resolve(Baseline.NAME);
    }
}
