package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages the files of a good solution one by one: packaging reports or writes, it never throws. */
@Tag("corpus")
class DamagedSolutionTest {

    private static final Path SAMPLE = Path.of("src/test/resources/packaging/Example Mail");
    private static final long SEED = 20260215;
    private static final int DAMAGES_PER_FILE = 3;

    @TempDir
    private Path folder;

    @Test
    void writesOrReportsAnErrorWhateverIsBroken() throws IOException {
        Random random = new Random(SEED);
        List<Path> files;
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            copy(SAMPLE.relativize(file), Files.readString(file));
        }
        for (Path file : files) {
            String text = Files.readString(file);
            for (int i = 0; i < DAMAGES_PER_FILE; i++) {
                copy(SAMPLE.relativize(file), damaged(text, random));
                PackageResult result =
                        SolutionPackager.build(SolutionLoader.load(folder), PackageOptions.into(folder.resolve("out")));
                assertThat(result.isWritten())
                        .as("seed %d, file %s, damage %d", SEED, file, i)
                        .isNotEqualTo(result.findings().hasErrors());
            }
            copy(SAMPLE.relativize(file), text);
        }
    }

    private void copy(Path relative, String text) throws IOException {
        Path target = folder.resolve(relative.toString());
        Files.createDirectories(target.getParent());
        Files.write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Cuts the text, removes a line, or exchanges two values. */
    private static String damaged(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        switch (random.nextInt(4)) {
            case 0 -> {
                return text.substring(0, random.nextInt(text.length()));
            }
            case 1 -> lines.remove(random.nextInt(lines.size()));
            case 2 -> {
                int line = random.nextInt(lines.size());
                lines.set(line, lines.get(line).replaceFirst(": .*", random.nextBoolean() ? ": []," : ": null,"));
            }
            default -> {
                int line = random.nextInt(lines.size());
                lines.set(line, lines.get(line).replaceFirst(": .*", random.nextBoolean() ? ": {}," : ": \"[x]\","));
            }
        }
        return String.join("\n", lines);
    }
}
