package io.github.sentinelcontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with expected output; {@code -Dgolden.update} writes it anew. */
public record GoldenFile(Path path) {

    public static GoldenFile at(String path) {
        return new GoldenFile(Path.of("src/test/resources").resolve(path));
    }

    public void isEqualTo(String text) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
        assertThat(text).isEqualTo(Files.readString(path));
    }
}
