package io.github.sentinelcontent.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the text of {@code mainTemplate.json}, alone, in an archive or in a folder. */
final class PackageText {

    static final String MAIN_TEMPLATE = "mainTemplate.json";

    /** The marketplace takes no template near this size; more is refused before it fills the memory. */
    private static final int MAX_BYTES = 128 << 20;

    private static final int MAX_DEPTH = 500;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_BYTES)
                            .build())
                    .build())
            .build();

    private PackageText() {}

    static String read(Path path) throws IOException, UnreadablePackageException {
        if (Files.isDirectory(path)) {
            return read(path.resolve(MAIN_TEMPLATE));
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadablePackageException("there is no file " + path);
        }
        return path.toString().endsWith(".zip") ? fromArchive(path) : fromFile(path);
    }

    static JsonNode parse(String text, String name) throws UnreadablePackageException {
        JsonNode template;
        try {
            template = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JacksonException e) {
            throw new UnreadablePackageException(name + " is not JSON: " + e.getOriginalMessage());
        }
        if (!template.path("resources").isArray()) {
            throw new UnreadablePackageException(name + " is not the template of a solution: it has no 'resources'");
        }
        return template;
    }

    private static String fromFile(Path path) throws IOException, UnreadablePackageException {
        try (InputStream in = Files.newInputStream(path)) {
            return bounded(in, path.toString());
        }
    }

    private static String fromArchive(Path path) throws IOException, UnreadablePackageException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            Optional<? extends ZipEntry> template = zip.stream()
                    .filter(entry -> entry.getName().equals(MAIN_TEMPLATE)
                            || entry.getName().endsWith("/" + MAIN_TEMPLATE))
                    .findFirst();
            if (template.isEmpty()) {
                throw new UnreadablePackageException(path + " holds no " + MAIN_TEMPLATE);
            }
            try (InputStream in = zip.getInputStream(template.get())) {
                return bounded(in, path + "!" + template.get().getName());
            }
        } catch (ZipException e) {
            throw new UnreadablePackageException(path + " is not a zip archive: " + e.getMessage());
        }
    }

    private static String bounded(InputStream in, String name) throws IOException, UnreadablePackageException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new UnreadablePackageException(name + " is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
