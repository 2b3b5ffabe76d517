package io.github.sentinelcontent.source;

import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists the files below a folder. */
final class FolderTree extends SimpleFileVisitor<Path> {

    /** Folders that build tools make; they hold no content. */
    private static final Set<String> BUILD_FOLDERS = Set.of("target", "node_modules", "__pycache__");

    private static final Pattern CONTENT_FILE = Pattern.compile(".*\\.(?i:ya?ml|json)");

    private final Path root;
    private final String prefix;
    private final int maxFiles;
    private final List<String> files = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    private FolderTree(Path root, String prefix, int maxFiles) {
        this.root = root;
        this.prefix = prefix;
        this.maxFiles = maxFiles;
    }

    static FolderTree walk(Path root, String prefix, int maxFiles) {
        FolderTree tree = new FolderTree(root, prefix, maxFiles);
        try {
            Files.walkFileTree(root, tree);
        } catch (IOException e) {
            tree.problem(Kind.UNREADABLE, root, "the folder cannot be listed");
        }
        tree.files.sort(null);
        return tree;
    }

    List<String> files() {
        return List.copyOf(files);
    }

    List<SourceProblem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String name = folder.getFileName().toString();
        if (CONTENT_FILE.matcher(name).matches()) {
            problem(Kind.NOT_A_FILE, folder, "a folder where a file is expected, by its name");
        }
        boolean skip = name.startsWith(".") || BUILD_FOLDERS.contains(name);
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (files.size() >= maxFiles) {
            problem(Kind.TOO_LARGE, root, "more than " + maxFiles + " files; the rest is not read");
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isSymbolicLink()) {
            visitLink(file);
        } else if (attributes.isRegularFile()) {
            files.add(relative(file));
        } else {
            problem(Kind.NOT_A_FILE, file, "a special file, expected a file");
        }
        return FileVisitResult.CONTINUE;
    }

    private void visitLink(Path link) {
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(root)) {
                problem(Kind.OUTSIDE_SOLUTION, link, "a link that leads out of the solution folder");
            } else if (Files.isRegularFile(target)) {
                files.add(relative(link));
            }
        } catch (IOException e) {
            problem(Kind.UNREADABLE, link, "a link that leads nowhere");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problem(Kind.UNREADABLE, file, "it cannot be read");
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private void problem(Kind kind, Path path, String message) {
        problems.add(new SourceProblem(kind, SourceLocation.ofFile(prefix + relative(path)), message, null));
    }
}
