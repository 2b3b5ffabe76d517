package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.finding.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of packaging.
 *
 * @param findings what is wrong with the content
 * @param files the files written, the archive last; empty when a finding is an error
 */
public record PackageResult(Findings findings, List<Path> files) {

    public PackageResult {
        files = List.copyOf(files);
    }

    /** Tells whether the package was written. */
    public boolean isWritten() {
        return !files.isEmpty();
    }

    /** Returns the archive, if the package was written. */
    public Optional<Path> archive() {
        return files.stream().filter(file -> file.toString().endsWith(".zip")).findFirst();
    }
}
