package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.source.YamlDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A sample that says what it changes: a YAML file of the keys {@code base}, {@code edits} and {@code findings}.
 *
 * <p>The base is a folder in {@code bases}, laid over the baseline; without one it is the baseline alone. An edit has a
 * {@code file} and either {@code replace}, which must stand there once, and {@code with}; or {@code text}, the whole new
 * file; or {@code zip}, the names in an archive of files beside it; or {@code remove: true}. A finding has a {@code file}, a part of its {@code message}, and {@code at}, a text that
 * the edited file has once, where the finding begins; it begins at {@code @@} if that is inside of the text. Without
 * {@code at} it is about the file. A file named at the top is meant where none is named.
 * With {@code comparesWithBase: true} the solution is compared with what it was before the edits.
 */
record SampleEdit(
        String base, boolean comparesWithBase, List<MappingNode> edits, List<CheckSample.Expectation> expectations) {
    private static final Path BASES = CheckSample.ROOT.resolve("bases");

    static List<String> bases() throws IOException {
        try (Stream<Path> folders = Files.list(BASES).sorted()) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    static SampleEdit read(Path path) throws IOException {
        MappingNode root = YamlDocument.read(SourceFile.of(path.toString(), Files.readString(path)))
                .mapping()
                .orElseThrow(() -> new IllegalArgumentException(path + ": not a mapping"));
        String base = root.text("base").orElse("");
        List<MappingNode> edits = list(root, "edits");
        boolean compares = root.get("comparesWithBase").isPresent();
        SampleEdit edit = new SampleEdit(base, compares, edits, List.of());
        List<CheckSample.Expectation> expected = new ArrayList<>();
        for (MappingNode finding : list(root, "findings")) {
            expected.add(edit.expectation(finding, file(finding, root)));
        }
        return new SampleEdit(base, compares, edits, expected);
    }

    private static List<MappingNode> list(MappingNode root, String key) {
        return root.items(key).stream()
                .flatMap(item -> item.asMapping().stream())
                .toList();
    }

    private static String file(MappingNode node, MappingNode root) {
        return node.text("file")
                .or(() -> root.items("edits").stream()
                        .flatMap(edit -> edit.asMapping().stream())
                        .flatMap(edit -> edit.text("file").stream())
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(node.location() + ": no file"));
    }

    /** Lays the base over a copy of the baseline, edits it and returns the folder to validate. */
    Path lay(Path temporary) throws IOException {
        boolean repository =
                !base.isEmpty() && Files.isDirectory(BASES.resolve(base).resolve("Solutions"));
        Path solution = temporary.resolve(repository ? "Solutions/Baseline" : "Baseline");
        CheckSample.copy(CheckSample.ROOT.resolve("baseline"), solution);
        Path root = repository ? temporary : solution;
        if (!base.isEmpty()) {
            CheckSample.copy(BASES.resolve(base), root);
        }
        for (MappingNode edit : edits) {
            Path file = root.resolve(edit.text("file").orElseThrow());
            if (edit.get("remove").isPresent()) {
                Files.delete(file);
            } else if (edit.get("zip").isPresent()) {
                Files.write(file, archive(edit, file.getParent()));
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, edited(edit, Files.exists(file) ? Files.readString(file) : ""));
            }
        }
        return repository ? temporary.resolve("Solutions") : solution;
    }

    /** Lays out what the solution was before the edits; empty for a sample that compares with nothing. */
    Optional<Path> layBefore(Path temporary) throws IOException {
        return comparesWithBase
                ? Optional.of(new SampleEdit(base, false, List.of(), List.of()).lay(temporary.resolve("before")))
                : Optional.empty();
    }

    private static byte[] archive(MappingNode edit, Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (DocumentNode item : edit.items("zip")) {
                String name = item.asScalar().orElseThrow().text();
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.of(2025, 3, 1, 12, 0));
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(folder.resolve(name.substring(name.lastIndexOf('/') + 1))));
            }
        }
        return bytes.toByteArray();
    }

    private static String edited(MappingNode edit, String before) {
        Optional<String> replace = edit.text("replace");
        if (replace.isEmpty()) {
            return edit.text("text").orElseThrow();
        }
        return before.substring(0, once(before, replace.get(), edit))
                + edit.text("with").orElse("")
                + before.substring(before.indexOf(replace.get()) + replace.get().length());
    }

    private static int once(String text, String part, DocumentNode node) {
        int at = text.indexOf(part);
        if (at < 0 || text.indexOf(part, at + 1) >= 0) {
            throw new IllegalArgumentException(node.location() + ": not there once: " + part);
        }
        return at;
    }

    private CheckSample.Expectation expectation(MappingNode finding, String file) throws IOException {
        String message = finding.text("message").orElseThrow();
        Path temporary = Files.createTempDirectory("sample");
        Path laid = lay(temporary);
        Path root = laid.getFileName().toString().equals("Solutions") ? temporary : laid;
        SourceLocation place = finding.get("at").isEmpty()
                ? SourceLocation.ofFile(file)
                : place(finding, SourceFile.of(file, Files.readString(root.resolve(file))));
        return new CheckSample.Expectation(reported(file), place.line(), place.column(), message);
    }

    /** In a repository findings are named from its folder Solutions. */
    private String reported(String file) {
        boolean repository = Files.isDirectory(BASES.resolve(base).resolve("Solutions"));
        if (!repository || base.isEmpty()) {
            return file;
        }
        return file.startsWith("Solutions/") ? file.substring("Solutions/".length()) : "../" + file;
    }

    private static SourceLocation place(MappingNode finding, SourceFile file) {
        String at = finding.text("at").orElseThrow();
        int mark = Math.max(0, at.indexOf("@@"));
        int start = once(file.text(), at.replace("@@", ""), finding) + mark;
        return file.location(start, start);
    }
}
