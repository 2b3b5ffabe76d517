package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.validation.ValidationReport;
import java.util.List;

/**
 * The outcome of mending.
 *
 * @param files the files that change, sorted by name; nothing is written yet
 * @param before what validation found
 * @param after what it finds in the mended files
 */
public record FixReport(List<FixedFile> files, ValidationReport before, ValidationReport after) {

    /** Copies the list. */
    public FixReport {
        files = List.copyOf(files);
    }

    /** Returns the number of findings that are gone. */
    public int mended() {
        return files.stream().mapToInt(file -> file.mended().size()).sum();
    }
}
