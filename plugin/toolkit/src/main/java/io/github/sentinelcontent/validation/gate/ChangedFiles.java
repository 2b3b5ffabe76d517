package io.github.sentinelcontent.validation.gate;

import io.github.sentinelcontent.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of a run that differ from a revision.
 *
 * @param paths their real paths
 * @param shared names that changed files shared by all solutions define, with the path of the file in reports
 */
record ChangedFiles(Set<Path> paths, Map<String, String> shared) {

    /** Folders of a checkout whose files are named like what they define. */
    private static final Set<String> SHARED_FOLDERS = Set.of("CustomTables", "CustomFunctions");

    static ChangedFiles of(Revision revision) {
        Map<String, String> shared = new TreeMap<>();
        for (Path path : revision.changedFiles()) {
            if (isShared(path)) {
                String file = path.getFileName().toString();
                shared.put(file.replaceFirst("\\.[A-Za-z]+$", ""), file);
            }
        }
        return new ChangedFiles(revision.changedFiles(), shared);
    }

    private static boolean isShared(Path path) {
        Path folder = path.getParent();
        if (folder == null || folder.getFileName() == null) {
            return false;
        }
        Path above = folder.getParent();
        boolean isAsim = above != null
                && above.getFileName() != null
                && above.getFileName().toString().startsWith("ASim");
        return SHARED_FOLDERS.contains(folder.getFileName().toString()) || isAsim;
    }

    boolean contains(Path folder, String file) {
        return paths.contains(folder.resolve(file).normalize());
    }

    boolean isAnyIn(Path folder) {
        return paths.stream().anyMatch(path -> path.startsWith(folder));
    }

    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
