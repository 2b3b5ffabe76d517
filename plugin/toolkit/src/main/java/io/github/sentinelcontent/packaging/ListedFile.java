package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.SourceFolder;
import java.util.Optional;

/** Finds the file that a wrong line of the data file probably means. */
final class ListedFile {

    private ListedFile() {}

    /** Returns the file whose name is the same up to its suffix; parsers are often listed by their former suffix. */
    static Optional<String> nearest(SourceFolder folder, String listed) {
        String wanted = baseName(listed.replace('\\', '/'));
        return folder.files().stream()
                .filter(path -> baseName(path).equalsIgnoreCase(wanted))
                .findFirst();
    }

    private static String baseName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
