package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.SourceFile;
import java.util.Optional;

/** The files of the built package that a solution keeps in its folder. */
final class PackagedFile {
    private PackagedFile() {}

    /** The text of a file in the folder Package. */
    static Optional<SourceFile> read(Solution solution, String name) {
        String path = "Package/" + name;
        return solution.folder().resolve(path).isFile()
                ? solution.folder().read(path).asFile()
                : Optional.empty();
    }
}
