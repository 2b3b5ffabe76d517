package io.github.sentinelcontent.source;

import io.github.sentinelcontent.source.ResolvedPath.Status;
import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the files of a solution or repository.
 *
 * <p>Paths are relative to the folder and use {@code /}. Nothing outside the folder is read, neither through
 * {@code ..} or an absolute path nor through a symbolic link. Wrong content never throws: the answer says what was found.
 */
public final class SourceFolder {

    private final Path root;
    private final Path realRoot;
    private final String prefix;
    private final ReadLimits limits;
    private final Map<Path, byte[]> drafts;
    private final FolderListings listings = new FolderListings();
    private @Nullable FolderTree tree;

    private SourceFolder(Path root, Path realRoot, String prefix, ReadLimits limits, Map<Path, byte[]> drafts) {
        this.root = root;
        this.realRoot = realRoot;
        this.prefix = prefix;
        this.limits = limits;
        this.drafts = Map.copyOf(drafts);
    }

    /**
     * Opens a folder.
     *
     * @throws IOException if it is not a readable folder
     */
    public static SourceFolder open(Path root) throws IOException {
        return open(root, "", ReadLimits.DEFAULT);
    }

    /**
     * Opens a folder.
     *
     * @param prefix text before the path of each file in locations, such as {@code ../../} for the repository around a
     *     solution; may be empty
     * @throws IOException if it is not a readable folder
     */
    public static SourceFolder open(Path root, String prefix, ReadLimits limits) throws IOException {
        Path real = root.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new IOException("not a folder: " + root);
        }
        return new SourceFolder(root, real, prefix, limits, Map.of());
    }

    /**
     * Returns the same folder in which some files have another content than on disk, to see what an edit would bring.
     *
     * @param texts new content by real path of the file
     */
    public SourceFolder withDrafts(Map<Path, byte[]> texts) {
        return new SourceFolder(root, realRoot, prefix, limits, texts);
    }

    /** Returns the folder itself. */
    public Path root() {
        return root;
    }

    /** Returns the name of the folder. */
    public String name() {
        return root.toAbsolutePath().normalize().getFileName() == null
                ? ""
                : root.toAbsolutePath().normalize().getFileName().toString();
    }

    /** Returns the paths of all files below the folder, sorted; build output and hidden folders are left out. */
    public List<String> files() {
        return tree().files();
    }

    /** Returns what hindered listing the files, such as links that lead out of the folder. */
    public List<SourceProblem> problems() {
        return tree().problems();
    }

    private synchronized FolderTree tree() {
        if (tree == null) {
            tree = FolderTree.walk(realRoot, prefix, limits.maxFiles());
        }
        return tree;
    }

    /** Returns the names of the folders directly in a folder, sorted; the empty path is this folder. */
    public List<String> folders(String path) {
        return safe(path).map(listings::folders).orElse(List.of());
    }

    /** Returns the names of the files directly in a folder, sorted; the empty path is this folder. */
    public List<String> filesIn(String path) {
        return safe(path).map(listings::files).orElse(List.of());
    }

    private Optional<Path> safe(String path) {
        ResolvedPath found = resolve(path);
        return found.status() == Status.NOT_A_FILE ? Optional.of(realRoot.resolve(found.path())) : Optional.empty();
    }

    /** Finds a path as it is written, or else the one that differs in capitals only. */
    public ResolvedPath resolve(String path) {
        if (path.startsWith("/") || path.indexOf('\0') >= 0 || path.matches("[A-Za-z]:.*")) {
            return new ResolvedPath(Status.OUTSIDE, path);
        }
        Path at = realRoot;
        boolean exact = true;
        List<String> names = new ArrayList<>();
        for (String name : path.split("/")) {
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return new ResolvedPath(Status.OUTSIDE, path);
                }
                names.remove(names.size() - 1);
                at = at.getParent();
                continue;
            }
            Optional<String> onDisk = listings.find(at, name);
            if (onDisk.isEmpty()) {
                return new ResolvedPath(Status.MISSING, path);
            }
            exact &= onDisk.get().equals(name);
            names.add(onDisk.get());
            at = at.resolve(onDisk.get());
        }
        return new ResolvedPath(statusOf(at, exact), String.join("/", names));
    }

    private Status statusOf(Path at, boolean exact) {
        try {
            if (!at.toRealPath().startsWith(realRoot)) {
                return Status.OUTSIDE;
            }
        } catch (IOException | InvalidPathException e) {
            return Status.MISSING;
        }
        if (!Files.isRegularFile(at)) {
            return Status.NOT_A_FILE;
        }
        return exact ? Status.FOUND : Status.WRONG_CASE;
    }

    /** Reads a text file; its absence, size or kind is reported in the answer. */
    public SourceReading read(String path) {
        ResolvedPath found = resolve(path);
        List<SourceProblem> problems = new ArrayList<>();
        if (found.status() != Status.FOUND) {
            problems.add(problem(found, path));
        }
        SourceFile file = found.isFile() ? readFile(found.path(), problems) : null;
        return new SourceReading(file, problems);
    }

    private SourceProblem problem(ResolvedPath found, String path) {
        SourceLocation at = SourceLocation.ofFile(prefix + found.path());
        return switch (found.status()) {
            case FOUND -> throw new IllegalArgumentException("no problem: " + path);
            case WRONG_CASE ->
                new SourceProblem(
                        Kind.WRONG_CASE,
                        at,
                        "'" + path + "' is spelled '" + found.path() + "' on disk",
                        "use that spelling");
            case MISSING -> new SourceProblem(Kind.MISSING_FILE, at, "no file '" + path + "'", null);
            case NOT_A_FILE ->
                new SourceProblem(Kind.NOT_A_FILE, at, "'" + path + "' is not a file", "put a file there or remove it");
            case OUTSIDE ->
                new SourceProblem(
                        Kind.OUTSIDE_SOLUTION,
                        at,
                        "'" + path + "' leads out of the solution folder",
                        "move the file inside");
        };
    }

    private @Nullable SourceFile readFile(String path, List<SourceProblem> problems) {
        SourceLocation at = SourceLocation.ofFile(prefix + path);
        Path onDisk = realRoot.resolve(path);
        byte[] draft = drafts.get(onDisk);
        if (draft != null) {
            return SourceFile.decode(prefix + path, draft);
        }
        try {
            long size = Files.size(onDisk);
            if (size > limits.maxBytes()) {
                problems.add(new SourceProblem(
                        Kind.TOO_LARGE,
                        at,
                        "the file has " + size + " bytes, at most " + limits.maxBytes() + " are read",
                        null));
                return null;
            }
            return SourceFile.decode(prefix + path, Files.readAllBytes(onDisk));
        } catch (IOException e) {
            problems.add(new SourceProblem(Kind.UNREADABLE, at, "the file cannot be read", "check its permissions"));
            return null;
        }
    }

    /** Reads the bytes of a file, such as an image; empty if it cannot be read. */
    public Optional<byte[]> readBytes(String path) {
        ResolvedPath found = resolve(path);
        try {
            return found.isFile() && Files.size(realRoot.resolve(found.path())) <= limits.maxBytes()
                    ? Optional.of(Files.readAllBytes(realRoot.resolve(found.path())))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
