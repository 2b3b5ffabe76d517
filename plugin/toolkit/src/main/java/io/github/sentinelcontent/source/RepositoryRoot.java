package io.github.sentinelcontent.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the root of the repository, which code hosts count paths from. */
public final class RepositoryRoot {
    private RepositoryRoot() {}

    /**
     * Returns the nearest folder around the given one that is a git work tree; else the fallback, if it lies around the
     * folder; else the folder itself.
     */
    public static Path of(Path folder, @Nullable Path fallback) {
        Path start = folder.toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        Path outer = fallback == null ? start : fallback.toAbsolutePath().normalize();
        return start.startsWith(outer) ? outer : start;
    }
}
