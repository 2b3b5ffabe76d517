package io.github.sentinelcontent.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the files of a package so that none is ever half written. */
final class PackageFiles {

    private PackageFiles() {}

    /** Writes each file under another name first and then moves it into place; returns the files in their order. */
    static List<Path> write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Path temporary = folder.resolve("." + file.getKey() + ".tmp");
            try {
                Files.write(temporary, file.getValue());
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            written.add(target);
        }
        return written;
    }
}
