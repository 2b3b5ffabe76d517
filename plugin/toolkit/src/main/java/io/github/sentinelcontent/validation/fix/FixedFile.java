package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.output.UnifiedDiff;
import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that was mended.
 *
 * @param path where it lies
 * @param name its path in reports
 * @param before its text
 * @param after its text when mended
 * @param mended the findings that are gone
 */
public record FixedFile(Path path, String name, String before, String after, List<Finding> mended) {

    /** Copies the list. */
    public FixedFile {
        mended = List.copyOf(mended);
    }

    /** Returns what was changed, as a unified diff. */
    public String diff() {
        return UnifiedDiff.of(name, before, after);
    }

    /** Writes the mended text as a whole. */
    public void write() throws IOException {
        WholeFile.write(path, after.getBytes(StandardCharsets.UTF_8));
    }
}
