package io.github.sentinelcontent.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of opening a file.
 *
 * @param file the file; absent when it cannot be read
 * @param problems why it cannot be read, or what is odd about its path; not the problems of its encoding
 */
public record SourceReading(@Nullable SourceFile file, List<SourceProblem> problems) {

    public SourceReading {
        problems = List.copyOf(problems);
    }

    /** Returns the file if it could be read. */
    public Optional<SourceFile> asFile() {
        return Optional.ofNullable(file);
    }
}
