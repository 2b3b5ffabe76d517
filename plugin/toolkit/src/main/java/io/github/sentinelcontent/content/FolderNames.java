package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.source.SourceProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the folders of a solution, as Azure-Sentinel spells them, and the variants in use. */
final class FolderNames {

    static final String DATA = "Data";
    static final String TABLES = "Tables";
    static final String SAMPLE_DATA = "Sample Data";

    private static final List<String> OTHERS = List.of(DATA, "Package", TABLES, "Tests", SAMPLE_DATA);

    private FolderNames() {}

    /** Returns the paths of all files in folders of a name at the top of the solution, whatever capitals and blanks. */
    static List<String> filesIn(SourceFolder folder, String name) {
        return folder.files().stream()
                .filter(path -> path.contains("/") && same(top(path), name))
                .toList();
    }

    /** Returns the paths of all files in the folders of a kind. */
    static List<String> filesOf(SourceFolder folder, ContentKind kind) {
        return folder.files().stream()
                .filter(path -> path.contains("/") && kind.isFolder(top(path)))
                .toList();
    }

    private static String top(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private static boolean same(String found, String name) {
        return normal(found).equals(normal(name));
    }

    private static String normal(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Returns a problem for each folder whose name is a variant of a known one. */
    static List<SourceProblem> problems(SourceFolder folder) {
        return folder.folders("").stream()
                .flatMap(name -> expected(name).stream()
                        .filter(expected -> !expected.equals(name))
                        .map(expected -> problem(name, expected)))
                .toList();
    }

    private static Optional<String> expected(String name) {
        return ContentKind.ofFolder(name)
                .map(ContentKind::folderName)
                .or(() -> OTHERS.stream().filter(other -> same(name, other)).findFirst());
    }

    private static SourceProblem problem(String name, String expected) {
        return new SourceProblem(
                SourceProblem.Kind.FOLDER_NAME,
                SourceLocation.ofFile(name),
                "folder '" + name + "', expected '" + expected + "'",
                "rename it to '" + expected + "'");
    }

    /** Tells whether a folder looks like a solution: it has a data file folder, metadata or content. */
    static boolean isSolution(SourceFolder folder) {
        return hasMetadata(folder)
                || folder.folders("").stream()
                        .anyMatch(name ->
                                same(name, DATA) || ContentKind.ofFolder(name).isPresent());
    }

    /** Tells whether a folder has what only solutions have; a checkout has content folders too. */
    static boolean hasMetadata(SourceFolder folder) {
        return folder.filesIn("").stream().anyMatch("SolutionMetadata.json"::equalsIgnoreCase);
    }
}
