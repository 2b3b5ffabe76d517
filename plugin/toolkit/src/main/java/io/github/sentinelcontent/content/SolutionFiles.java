package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.SourceReading;
import io.github.sentinelcontent.source.YamlDocument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of one solution that were read, each once, and the problems met. */
final class SolutionFiles {

    private static final Comparator<SourceProblem> BY_PLACE = Comparator.comparing(
                    (SourceProblem problem) -> problem.location().file())
            .thenComparingInt(problem -> problem.location().line())
            .thenComparingInt(problem -> problem.location().column())
            .thenComparing(SourceProblem::message);

    private final SourceFolder folder;
    private final Map<String, Optional<SourceDocument>> documents = new LinkedHashMap<>();
    private final Set<SourceProblem> problems = new LinkedHashSet<>();

    SolutionFiles(SourceFolder folder) {
        this.folder = folder;
        problems.addAll(folder.problems());
    }

    SourceFolder folder() {
        return folder;
    }

    /** Reads a file of the solution; empty, with a problem, if it cannot be read. */
    Optional<SourceDocument> read(String path) {
        return read(folder, path);
    }

    /** Reads a file of the solution or the repository; empty, with a problem, if it cannot be read. */
    Optional<SourceDocument> read(SourceFolder from, String path) {
        String key = from == folder ? path : "\0" + path;
        return documents.computeIfAbsent(key, k -> {
            SourceReading reading = from.read(path);
            problems.addAll(reading.problems());
            Optional<SourceDocument> document = reading.asFile().map(SolutionFiles::parse);
            document.ifPresent(d -> problems.addAll(d.problems()));
            return document;
        });
    }

    private static SourceDocument parse(SourceFile file) {
        String name = file.fileName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JsonDocument.read(file);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YamlDocument.read(file);
        }
        return new SourceDocument(file, null, file.problems());
    }

    void problem(SourceProblem problem) {
        problems.add(problem);
    }

    List<SourceProblem> problems() {
        return problems.stream().sorted(BY_PLACE).toList();
    }

    Map<String, SourceFile> sources() {
        Map<String, SourceFile> sources = new LinkedHashMap<>();
        documents
                .values()
                .forEach(document ->
                        document.map(SourceDocument::source).ifPresent(source -> sources.put(source.path(), source)));
        return sources;
    }
}
