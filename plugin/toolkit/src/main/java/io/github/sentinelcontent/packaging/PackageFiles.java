package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the files of a package so that none is ever half written. */
final class PackageFiles {

    private PackageFiles() {}

    /** Writes each file; returns them in their order. */
    static List<Path> write(Path folder, Map<String, byte[]> files) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            WholeFile.write(target, file.getValue());
            written.add(target);
        }
        return written;
    }
}
