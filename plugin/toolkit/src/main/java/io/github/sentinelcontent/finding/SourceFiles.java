package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.source.SourceFile;
import java.util.Optional;

/** Finds the file that a finding is about, to show the line at fault. */
@FunctionalInterface
public interface SourceFiles {

    /** Shows no lines. */
    SourceFiles NONE = path -> Optional.empty();

    /** Returns the file of a finding's location, if its text is at hand. */
    Optional<SourceFile> find(String path);
}
