package io.github.sentinelcontent.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The pages on disk. A list of them is kept beside them, so that a later run removes what this one wrote and nothing
 * else.
 */
final class PageFiles {
    private static final String LIST = ".sentinel-docs-pages";

    private PageFiles() {}

    /** How many files are different from before. */
    record Changes(int written, int removed) {}

    static Changes write(Path folder, Map<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        int removed = 0;
        for (String old : listed(folder)) {
            if (!pages.containsKey(old) && isPage(folder, old)) {
                removed += Files.deleteIfExists(folder.resolve(old)) ? 1 : 0;
            }
        }
        int written = 0;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            written += write(folder.resolve(page.getKey()), page.getValue()) ? 1 : 0;
        }
        write(folder.resolve(LIST), String.join("\n", pages.keySet()) + "\n");
        return new Changes(written, removed);
    }

    private static List<String> listed(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        return Files.isRegularFile(list) ? Files.readAllLines(list) : List.of();
    }

    /** The list may have been edited: only Markdown files inside the folder are touched. */
    private static boolean isPage(Path folder, String path) {
        Path root = folder.toAbsolutePath().normalize();
        return path.endsWith(".md") && root.resolve(path).normalize().startsWith(root);
    }

    /** Writes under another name first, then moves; a file with the same text keeps its time stamp. */
    private static boolean write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), ".page", ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }
}
