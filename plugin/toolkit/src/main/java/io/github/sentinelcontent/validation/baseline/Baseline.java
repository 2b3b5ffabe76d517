package io.github.sentinelcontent.validation.baseline;

import io.github.sentinelcontent.source.SourceLocation;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The known findings of one baseline file.
 *
 * @param folder the folder of the file, which paths of its entries are relative to
 * @param root the folder that paths of findings are relative to
 * @param entries the findings
 */
public record Baseline(Path folder, Path root, List<Entry> entries) {
    /** The name of the file unless the user names another. */
    public static final String NAME = "sentinel-baseline.json";

    public Baseline {
        folder = folder.toAbsolutePath().normalize();
        root = root.toAbsolutePath().normalize();
        entries = List.copyOf(entries);
    }

    /** Returns the path by which entries name the file of a finding. */
    String path(String file) {
        return folder.relativize(root.resolve(file).normalize()).toString().replace('\\', '/');
    }

    /** Tells whether the run looks at the file of an entry. */
    boolean isInRun(Entry entry) {
        try {
            return folder.resolve(entry.file()).normalize().startsWith(root);
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /**
     * One known finding.
     *
     * @param check id of the check
     * @param file path relative to the folder of the baseline
     * @param fingerprint what identifies it in the file
     * @param location where the entry stands
     */
    public record Entry(String check, String file, String fingerprint, SourceLocation location) {
        Key key() {
            return new Key(check, file, fingerprint);
        }
    }

    /** What a finding and its entry have in common. */
    record Key(String check, String file, String fingerprint) {}
}
