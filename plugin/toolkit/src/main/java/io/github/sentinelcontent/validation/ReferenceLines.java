package io.github.sentinelcontent.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the reference data of the checks. */
public final class ReferenceLines {
    private ReferenceLines() {}

    /** The lines of a file of reference data, without empty ones and comments. */
    public static List<String> read(String name) {
        String resource = "/io/github/sentinelcontent/validation/reference/" + name;
        try (InputStream in = ReferenceLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
