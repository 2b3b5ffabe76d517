package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.ReadLimits;
import io.github.sentinelcontent.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of solutions, or a checkout of the Azure-Sentinel repository with what its solutions share.
 *
 * <p>Shared files are read when first asked for and then kept; all methods may be called from several threads.
 */
public final class SolutionRepository {

    private static final String SOLUTIONS = "Solutions";
    private static final String KQL_TESTS = ".script/tests/KqlvalidationsTests/";

    private final Path solutions;
    private final boolean single;
    private final @Nullable SourceFolder checkout;
    private final Map<Path, byte[]> drafts;
    private @Nullable Optional<WorkbooksMetadata> workbooksMetadata;
    private @Nullable List<SharedDocument> asimParserFiles;
    private @Nullable Set<String> connectorIds;

    private SolutionRepository(
            Path solutions, boolean single, @Nullable SourceFolder checkout, Map<Path, byte[]> drafts) {
        this.solutions = solutions;
        this.single = single;
        this.checkout = checkout;
        this.drafts = drafts;
    }

    private SolutionRepository(Path solutions, boolean single, @Nullable SourceFolder checkout) {
        this(solutions, single, checkout, Map.of());
    }

    /**
     * Returns the same repository in which some files have another content than on disk, to see what an edit would bring.
     *
     * @param contents new content by real path of the file
     */
    public SolutionRepository withDrafts(Map<Path, byte[]> contents) {
        SourceFolder shared = checkout == null ? null : checkout.withDrafts(contents);
        return new SolutionRepository(solutions, single, shared, contents);
    }

    /**
     * Opens a checkout, its folder Solutions, any other folder of solutions, or one solution.
     *
     * @throws IOException if there is no such folder
     */
    public static SolutionRepository open(Path path) throws IOException {
        SourceFolder folder = SourceFolder.open(path);
        Optional<String> inside =
                folder.folders("").stream().filter(SOLUTIONS::equalsIgnoreCase).findFirst();
        if (inside.isPresent() && !FolderNames.hasMetadata(folder)) {
            return new SolutionRepository(path.resolve(inside.get()), false, checkout(path));
        }
        if (FolderNames.isSolution(folder)) {
            return new SolutionRepository(path, true, checkoutAround(path));
        }
        boolean named = folder.name().equalsIgnoreCase(SOLUTIONS);
        Path parent = path.toAbsolutePath().normalize().getParent();
        return new SolutionRepository(path, false, named && parent != null ? checkout(parent) : null);
    }

    /** Returns the checkout around a solution, if its folder lies in a folder named Solutions. */
    static Optional<SolutionRepository> around(Path solution) throws IOException {
        SourceFolder checkout = checkoutAround(solution);
        return checkout == null
                ? Optional.empty()
                : Optional.of(new SolutionRepository(checkout.root().resolve(SOLUTIONS), false, checkout));
    }

    private static @Nullable SourceFolder checkoutAround(Path solution) throws IOException {
        Path parent = solution.toAbsolutePath().normalize().getParent();
        boolean inside = parent != null
                && parent.getFileName() != null
                && parent.getParent() != null
                && parent.getFileName().toString().equalsIgnoreCase(SOLUTIONS);
        return inside ? checkout(parent.getParent()) : null;
    }

    private static SourceFolder checkout(Path root) throws IOException {
        return SourceFolder.open(root, "../../", ReadLimits.DEFAULT);
    }

    /** Returns the folder of the checkout; locations in its files begin with {@code ../../}, as seen from a solution. */
    public Optional<SourceFolder> checkout() {
        return Optional.ofNullable(checkout);
    }

    /** Returns the folder of the solution, or the folder of solutions. */
    public Path folder() {
        return solutions;
    }

    /** Returns the folder for what solutions share: the checkout, or else the folder that holds the solutions. */
    public Optional<Path> home() {
        if (checkout != null) {
            return Optional.of(checkout.root());
        }
        return single
                ? Optional.ofNullable(solutions.toAbsolutePath().normalize().getParent())
                : Optional.of(solutions);
    }

    /**
     * Returns the folders that content of this repository is read from: the solution or the folder of solutions, and what
     * they share in a checkout.
     */
    public List<Path> contentFolders() {
        List<Path> folders = new ArrayList<>(List.of(solutions));
        if (checkout != null) {
            for (String name : List.of(".script", "Logos", "Parsers", "Sample Data", "Workbooks")) {
                if (checkout.folders("").contains(name)) {
                    folders.add(checkout.root().resolve(name));
                }
            }
        }
        return folders;
    }

    /** Tells whether this is one solution and not a folder of them. */
    public boolean isSingle() {
        return single;
    }

    /** Returns the folders of the solutions, sorted by name; folders that hold no solution are left out. */
    public List<Path> solutionFolders() throws IOException {
        if (single) {
            return List.of(solutions);
        }
        List<Path> found = new ArrayList<>();
        for (String name : SourceFolder.open(solutions).folders("")) {
            Path folder = solutions.resolve(name);
            if (!name.startsWith(".") && FolderNames.isSolution(SourceFolder.open(folder))) {
                found.add(folder);
            }
        }
        return found;
    }

    /**
     * Reads a solution with what this repository shares.
     *
     * @throws IOException if there is no such folder
     */
    public Solution load(Path solutionFolder) throws IOException {
        return SolutionLoader.load(
                SourceFolder.open(solutionFolder).withDrafts(drafts), checkout == null ? null : this);
    }

    /** Returns the WorkbooksMetadata.json that all solutions share. */
    public synchronized Optional<WorkbooksMetadata> workbooksMetadata() {
        if (workbooksMetadata == null) {
            workbooksMetadata = shared("Workbooks/WorkbooksMetadata.json")
                    .map(SharedDocument::document)
                    .map(WorkbooksMetadata::new);
        }
        return workbooksMetadata;
    }

    /** Returns the files with table schemas that upstream's KQL tests use, by file name. */
    public List<SharedDocument> customTables() {
        return documents(KQL_TESTS + "CustomTables", ".json");
    }

    /** Returns the files with function results that upstream's KQL tests use, by file name. */
    public List<SharedDocument> customFunctions() {
        return documents(KQL_TESTS + "CustomFunctions", ".json");
    }

    /** Returns the files of the parsers in the folders {@code Parsers/ASim…}, by path. */
    public synchronized List<SharedDocument> asimParserFiles() {
        if (asimParserFiles == null) {
            asimParserFiles = checkout == null
                    ? List.of()
                    : checkout.folders("Parsers").stream()
                            .filter(name -> name.startsWith("ASim"))
                            .flatMap(name -> documents("Parsers/" + name + "/Parsers", ".yaml").stream())
                            .toList();
        }
        return asimParserFiles;
    }

    /** Returns the parsers in the folders {@code Parsers/ASim…}, by path. */
    public List<Parser> asimParsers() {
        return asimParserFiles().stream()
                .map(shared -> new Parser(new ContentFile(shared.document(), null)))
                .toList();
    }

    /** Returns the ids of the connectors of all solutions. */
    public synchronized Set<String> connectorIds() {
        if (connectorIds == null) {
            Set<String> found = new TreeSet<>();
            try {
                for (Path folder : siblings()) {
                    connectors(SourceFolder.open(folder)).forEach(found::add);
                }
            } catch (IOException e) {
                found.clear();
            }
            connectorIds = found;
        }
        return connectorIds;
    }

    /** A single solution of a checkout has the others beside it. */
    private List<Path> siblings() throws IOException {
        if (single && checkout != null) {
            return new SolutionRepository(checkout.root().resolve(SOLUTIONS), false, checkout).solutionFolders();
        }
        return solutionFolders();
    }

    private static Stream<String> connectors(SourceFolder solution) {
        return FolderNames.filesOf(solution, ContentKind.DATA_CONNECTOR).stream()
                .filter(ContentKind.DATA_CONNECTOR::hasSuffix)
                .flatMap(path -> solution.read(path).asFile().stream())
                .map(file -> new DataConnector(new ContentFile(JsonDocument.read(file), null), List.of()))
                .flatMap(connector -> connector.id().stream());
    }

    /** Returns the names of the files in the folder Logos, sorted. */
    public List<String> logos() {
        return checkout == null ? List.of() : checkout.filesIn("Logos");
    }

    private List<SharedDocument> documents(String folder, String suffix) {
        if (checkout == null) {
            return List.of();
        }
        return checkout.filesIn(folder).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(suffix))
                .flatMap(name -> shared(folder + "/" + name).stream())
                .toList();
    }

    private Optional<SharedDocument> shared(String path) {
        return checkout == null
                ? Optional.empty()
                : checkout.read(path).asFile().map(SharedDocument::new);
    }
}
