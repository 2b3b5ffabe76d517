package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ResolvedPath;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds data files and reads the content they list. */
final class DataFileReader {

    /** Files in the folder Data that serve other purposes. */
    private static final Set<String> OTHER_FILES =
            Set.of("parameters.json", "parameter.json", "system_generated_metadata.json");

    private final SourceFolder folder;
    private final @Nullable SourceFolder repository;

    DataFileReader(SourceFolder folder, @Nullable SourceFolder repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** Returns the paths of the data files, those named {@code Solution_…} first. */
    static List<String> paths(SourceFolder folder) {
        List<String> paths = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String path : FolderNames.filesIn(folder, FolderNames.DATA)) {
            String name = path.substring(path.indexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (!name.contains("/") && name.endsWith(".json") && !OTHER_FILES.contains(name)) {
                (name.startsWith("solution") ? paths : others).add(path);
            }
        }
        paths.addAll(others);
        return paths;
    }

    SolutionDataFile read(SourceDocument document) {
        List<MappingEntry> entries =
                document.mapping().map(MappingNode::entries).orElse(List.of());
        List<DataFileSection> sections = new ArrayList<>();
        for (MappingEntry entry : entries) {
            ContentKind.ofDataFileKey(entry.name())
                    .ifPresent(kind -> sections.add(
                            new DataFileSection(entry.key(), kind, entries(document, kind, entry.value()))));
        }
        return new SolutionDataFile(document, sections);
    }

    private List<DataFileEntry> entries(SourceDocument document, ContentKind kind, DocumentNode value) {
        List<ScalarNode> paths = value.asSequence()
                .map(SequenceNode::scalars)
                .or(() -> value.asScalar().filter(s -> !s.isNull()).map(List::of))
                .orElse(List.of());
        return paths.stream().map(path -> entry(document, kind, path)).toList();
    }

    private DataFileEntry entry(SourceDocument document, ContentKind kind, ScalarNode node) {
        String path = node.text().strip().replace('\\', '/').replaceFirst("^/+", "");
        ResolvedPath found = folder.resolve(path);
        List<String> shorterPaths = withoutPrefixes(document, path);
        for (String shorter : shorterPaths) {
            if (!found.isFile()) {
                ResolvedPath other = folder.resolve(shorter);
                found = other.isFile() || other.status() == ResolvedPath.Status.NOT_A_FILE ? other : found;
            }
        }
        if (found.status() == ResolvedPath.Status.MISSING && repository != null) {
            ResolvedPath outside = repository.resolve(path);
            if (outside.isFile()) {
                return new DataFileEntry(node, outside, true);
            }
        }
        if (found.status() == ResolvedPath.Status.MISSING) {
            found = Stream.concat(Stream.of(path), shorterPaths.stream())
                    .flatMap(listed -> Stream.of(otherSuffix(kind, listed), otherFolder(kind, listed)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(found);
        }
        return new DataFileEntry(node, found, false);
    }

    /** Old lists name a parser by its text file, which has become a YAML file, or leave the suffix out. */
    private Optional<ResolvedPath> otherSuffix(ContentKind kind, String path) {
        int slash = path.lastIndexOf('/');
        String stem = withoutTextSuffix(stem(path.substring(slash + 1)));
        List<String> candidates = folder.filesIn(slash < 0 ? "" : path.substring(0, slash)).stream()
                .filter(name -> stem(name).equalsIgnoreCase(stem) && kind.hasSuffix(name))
                .toList();
        return candidates.size() == 1
                ? Optional.of(
                        new ResolvedPath(ResolvedPath.Status.FOUND, path.substring(0, slash + 1) + candidates.get(0)))
                : Optional.empty();
    }

    /** The folder has another name than it should have, which is told once for all of its files. */
    private Optional<ResolvedPath> otherFolder(ContentKind kind, String path) {
        String prescribed = kind.folderName() + "/";
        return path.startsWith(prescribed) && !folder.folders("").contains(kind.folderName())
                ? folder.folders("").stream()
                        .filter(kind::isFolder)
                        .map(name -> folder.resolve(name + "/" + path.substring(prescribed.length())))
                        .filter(ResolvedPath::isFile)
                        .findFirst()
                : Optional.empty();
    }

    /** Some text files of parsers are called {@code .kql.txt}. */
    private static String withoutTextSuffix(String stem) {
        return stem.toLowerCase(Locale.ROOT).endsWith(".kql") ? stem(stem) : stem;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Upstream strips a leading {@code BasePath/}, {@code Solutions/} and {@code <Name>/} before it looks. */
    private List<String> withoutPrefixes(SourceDocument document, String path) {
        List<String> shorter = new ArrayList<>();
        String rest = path;
        rest = without(rest, basePath(document).orElse("")).orElse(rest);
        rest = without(rest, "Solutions").orElse(rest);
        shorter.add(rest);
        for (String name : List.of(folder.name(), name(document).orElse(""))) {
            without(rest, name).ifPresent(shorter::add);
        }
        return shorter;
    }

    private static Optional<String> without(String path, String prefix) {
        boolean starts = !prefix.isEmpty() && path.regionMatches(true, 0, prefix + "/", 0, prefix.length() + 1);
        return starts ? Optional.of(path.substring(prefix.length() + 1)) : Optional.empty();
    }

    private static Optional<String> basePath(SourceDocument document) {
        return document.mapping()
                .flatMap(root -> root.text("BasePath"))
                .map(base -> base.replace('\\', '/').replaceFirst("/+$", ""));
    }

    private static Optional<String> name(SourceDocument document) {
        return document.mapping().flatMap(root -> root.text("Name"));
    }
}
