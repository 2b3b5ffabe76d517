package io.github.sentinelcontent.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder that is made when it is first needed and deleted in the end. */
final class TemporaryFolder {

    private @Nullable Path path;

    Path path() throws IOException {
        if (path == null) {
            path = Files.createTempDirectory("sentinel-revision").toRealPath();
        }
        return path;
    }

    void delete() throws IOException {
        if (path == null) {
            return;
        }
        List<Path> deepestFirst;
        try (var files = Files.walk(path)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
        path = null;
    }
}
