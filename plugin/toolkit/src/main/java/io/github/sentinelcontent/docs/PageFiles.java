package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.PageList;
import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The pages on disk. A list of them is kept beside them, so that a later run removes what this one wrote and nothing
 * else, and so that validation can tell whether they are of the content as it is.
 */
final class PageFiles {
    private PageFiles() {}

    /** How many files are different from before. */
    record Changes(int written, int removed) {}

    /**
     * Writes the pages.
     *
     * @param pages texts by path
     * @param solutions digests of the content that they were made from, by folder name
     */
    static Changes write(Path folder, Map<String, String> pages, Map<String, String> solutions) throws IOException {
        Files.createDirectories(folder);
        int removed = 0;
        for (String old : listed(folder)) {
            if (!pages.containsKey(old) && isPage(folder, old)) {
                removed += Files.deleteIfExists(folder.resolve(old)) ? 1 : 0;
            }
        }
        int written = 0;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            written += WholeFile.write(folder.resolve(page.getKey()), page.getValue()) ? 1 : 0;
        }
        WholeFile.write(folder.resolve(PageList.NAME), PageList.write(pages, solutions));
        return new Changes(written, removed);
    }

    private static List<String> listed(Path folder) throws IOException {
        Path list = folder.resolve(PageList.NAME);
        return Files.isRegularFile(list)
                ? PageList.read(Files.readString(list)).pages().stream()
                        .map(PageList.Entry::path)
                        .toList()
                : List.of();
    }

    /** The list may have been edited: only Markdown files inside the folder are touched. */
    private static boolean isPage(Path folder, String path) {
        Path root = folder.toAbsolutePath().normalize();
        return path.endsWith(".md") && root.resolve(path).normalize().startsWith(root);
    }
}
