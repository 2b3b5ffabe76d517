package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The package of a solution: the one in its folder Package, or one that was just built. */
public final class SolutionPackage {
    static final String MAIN_TEMPLATE = "mainTemplate.json";
    static final String USER_INTERFACE = "createUiDefinition.json";
    private static final String FOLDER = "Package/";

    private final Solution solution;
    private final boolean built;
    private final Optional<SolutionPackage> before;
    private final Optional<SourceDocument> mainTemplate;
    private final Optional<SourceDocument> userInterface;
    private final List<PackageArchive> archives;
    private final Optional<DeploymentTemplate> template;

    private SolutionPackage(
            Solution solution,
            boolean built,
            Optional<SolutionPackage> before,
            Optional<SourceFile> mainTemplate,
            Optional<SourceFile> userInterface,
            List<PackageArchive> archives) {
        this.solution = solution;
        this.built = built;
        this.before = before;
        this.mainTemplate = mainTemplate.map(JsonDocument::read);
        this.userInterface = userInterface.map(JsonDocument::read);
        this.archives = archives.stream()
                .sorted(Comparator.comparing(PackageArchive::path))
                .toList();
        this.template = this.mainTemplate.flatMap(SourceDocument::mapping).map(DeploymentTemplate::new);
    }

    /** Reads the folder Package of a solution. */
    public static SolutionPackage committed(SolutionContext context) {
        return committed(context.solution(), context.before().map(before -> committed(before, Optional.empty())));
    }

    private static SolutionPackage committed(Solution solution, Optional<SolutionPackage> before) {
        List<PackageArchive> archives = new ArrayList<>();
        for (String name : solution.folder().filesIn("Package")) {
            if (name.endsWith(".zip")) {
                solution.folder()
                        .readBytes(FOLDER + name)
                        .ifPresent(bytes -> archives.add(PackageArchive.read(FOLDER + name, bytes)));
            }
        }
        return new SolutionPackage(
                solution,
                false,
                before,
                solution.folder().read(FOLDER + MAIN_TEMPLATE).asFile(),
                solution.folder().read(FOLDER + USER_INTERFACE).asFile(),
                archives);
    }

    /**
     * Takes the files of a package that was just built.
     *
     * @param files the files by name
     */
    static SolutionPackage built(Solution solution, Map<String, byte[]> files) {
        List<PackageArchive> archives = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".zip"))
                .map(file -> PackageArchive.read(file.getKey(), file.getValue()))
                .toList();
        return new SolutionPackage(
                solution, true, Optional.empty(), file(files, MAIN_TEMPLATE), file(files, USER_INTERFACE), archives);
    }

    private static Optional<SourceFile> file(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).map(bytes -> SourceFile.decode(name, bytes));
    }

    /** The sources that the package is made of. */
    Solution solution() {
        return solution;
    }

    /** Tells whether the package was just built, so that nothing in it can be stale. */
    boolean isBuilt() {
        return built;
    }

    /** The package as it was in the revision to compare with. */
    Optional<SolutionPackage> before() {
        return before;
    }

    /** The file mainTemplate.json, also when it is broken. */
    public Optional<SourceDocument> mainTemplate() {
        return mainTemplate;
    }

    /** The file createUiDefinition.json, also when it is broken. */
    public Optional<SourceDocument> userInterface() {
        return userInterface;
    }

    /** The outermost mapping of createUiDefinition.json. */
    Optional<MappingNode> userInterfaceRoot() {
        return userInterface.flatMap(SourceDocument::mapping);
    }

    /** What mainTemplate.json says; empty when it is not an object. */
    Optional<DeploymentTemplate> template() {
        return template;
    }

    /** The archives, by name. */
    List<PackageArchive> archives() {
        return archives;
    }

    /** Returns the text of one of its files, for findings to be shown with their line. */
    public Optional<SourceFile> source(String path) {
        return mainTemplate
                .filter(document -> document.source().path().equals(path))
                .or(() -> userInterface.filter(
                        document -> document.source().path().equals(path)))
                .map(SourceDocument::source);
    }
}
