package io.github.sentinelcontent.validation.packaged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip as it is uploaded to the marketplace.
 *
 * @param path path in the solution, or name in the package
 * @param entries what it holds, in its order
 * @param readable whether all of it could be read
 */
record PackageArchive(String path, List<Entry> entries, boolean readable) {
    private static final int MAX_ENTRIES = 200;
    private static final int MAX_BYTES = 64 << 20;

    /**
     * A file in the archive.
     *
     * @param name name with the folders before it
     * @param text its text
     * @param time time stamp
     * @param hasExtra whether the entry carries extra fields, such as times and owners of a file system
     */
    record Entry(String name, String text, LocalDateTime time, boolean hasExtra) {}

    static PackageArchive read(String path, byte[] bytes) {
        List<Entry> entries = new ArrayList<>();
        boolean complete = true;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int left = MAX_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left);
                left -= content.length;
                entries.add(new Entry(
                        entry.getName(),
                        new String(content, StandardCharsets.UTF_8),
                        entry.getTimeLocal(),
                        entry.getExtra() != null && entry.getExtra().length > 0));
                if (left == 0 || entries.size() == MAX_ENTRIES) {
                    complete = false;
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            complete = false;
        }
        return new PackageArchive(path, List.copyOf(entries), complete && !entries.isEmpty());
    }

    Optional<Entry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The name without folders and suffix, which is the version. */
    String version() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - ".zip".length());
    }
}
