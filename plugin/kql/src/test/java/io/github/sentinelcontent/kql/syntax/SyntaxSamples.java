package io.github.sentinelcontent.kql.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample queries beside the tests. */
final class SyntaxSamples {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/sentinelcontent/kql/syntax");

    private SyntaxSamples() {}

    /** The queries of a folder in order of their names. */
    static List<Path> queries(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".kql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden file beside a query; with {@code -Dgolden.update} it is written anew first. */
    static String golden(Path query, String extension, String actual) {
        Path file = query.resolveSibling(query.getFileName().toString().replace(".kql", extension));
        if (System.getProperty("golden.update") != null) {
            try {
                Files.writeString(file, actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text(file);
    }
}
