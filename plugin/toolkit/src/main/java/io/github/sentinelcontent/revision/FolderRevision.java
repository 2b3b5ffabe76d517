package io.github.sentinelcontent.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A folder that was kept from before. */
final class FolderRevision implements Revision {

    private final Path content;
    private final Path before;
    private final SortedSet<Path> changedFiles;

    private FolderRevision(Path content, Path before, SortedSet<Path> changedFiles) {
        this.content = content;
        this.before = before;
        this.changedFiles = changedFiles;
    }

    static FolderRevision open(Path content, Path before) throws RevisionException, IOException {
        if (!Files.isDirectory(before)) {
            throw new RevisionException("there is no folder " + before, "name one that holds the content as it was");
        }
        Path today = content.toRealPath();
        SortedSet<Path> changed = new TreeSet<>();
        for (Path file : files(today)) {
            Path old = before.resolve(file.toString());
            if (!Files.isRegularFile(old) || Files.mismatch(today.resolve(file), old) >= 0) {
                changed.add(today.resolve(file));
            }
        }
        for (Path file : files(before)) {
            if (!Files.isRegularFile(today.resolve(file))) {
                changed.add(today.resolve(file));
            }
        }
        return new FolderRevision(today, before, changed);
    }

    /** Returns the files below a folder, relative to it. */
    private static SortedSet<Path> files(Path folder) throws IOException {
        SortedSet<Path> found = new TreeSet<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> found.add(folder.relativize(file)));
        }
        return found;
    }

    @Override
    public String name() {
        return before.toString();
    }

    @Override
    public SortedSet<Path> changedFiles() {
        return changedFiles;
    }

    @Override
    public Optional<Path> before(Path folder) throws IOException {
        Path inside = folder.toRealPath();
        return inside.startsWith(content)
                ? Optional.of(before.resolve(content.relativize(inside).toString()))
                        .filter(Files::isDirectory)
                : Optional.empty();
    }

    @Override
    public void close() {
        // nothing was laid out
    }
}
