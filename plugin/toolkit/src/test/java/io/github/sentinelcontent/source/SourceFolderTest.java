package io.github.sentinelcontent.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentinelcontent.source.ResolvedPath.Status;
import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFolderTest {

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void writeFiles() throws IOException {
        root = Files.createDirectories(temp.resolve("Solution"));
        write("Data/Solution_X.json", "{}");
        write("Analytic Rules/Rule.yaml", "a: 1");
        Files.writeString(temp.resolve("outside.yaml"), "secret: 1");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @CsvSource({
        "Analytic Rules/Rule.yaml, FOUND, Analytic Rules/Rule.yaml",
        "./Analytic Rules//Rule.yaml, FOUND, Analytic Rules/Rule.yaml",
        "Data/../Analytic Rules/Rule.yaml, FOUND, Analytic Rules/Rule.yaml",
        "analytic rules/RULE.yaml, WRONG_CASE, Analytic Rules/Rule.yaml",
        "Analytic Rules/Other.yaml, MISSING, Analytic Rules/Other.yaml",
        "Analytic Rules, NOT_A_FILE, Analytic Rules",
        "Analytic Rules/Rule.yaml/x, MISSING, Analytic Rules/Rule.yaml/x",
        "../outside.yaml, OUTSIDE, ../outside.yaml",
        "Data/../../outside.yaml, OUTSIDE, Data/../../outside.yaml",
        "/etc/hosts, OUTSIDE, /etc/hosts",
        "C:/Windows/win.ini, OUTSIDE, C:/Windows/win.ini"
    })
    void resolvesPaths(String path, Status status, String found) throws IOException {
        assertThat(SourceFolder.open(root).resolve(path)).isEqualTo(new ResolvedPath(status, found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank.yaml", "a&b.yaml", "a#b.yaml", "100%25.yaml", "😀é.yaml", "a;b'c.yaml"})
    void readsFilesWithOddNames(String name) throws IOException {
        write("Analytic Rules/" + name, "x: 1");

        SourceReading reading = SourceFolder.open(root).read("Analytic Rules/" + name);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.file().path()).isEqualTo("Analytic Rules/" + name);
        assertThat(reading.file().fileName()).isEqualTo(name);
    }

    @Test
    void listsFilesSortedWithoutBuildOutput() throws IOException {
        write("target/out.yaml", "x");
        write(".git/config", "x");
        write("Workbooks/A.json", "{}");

        assertThat(SourceFolder.open(root).files())
                .containsExactly("Analytic Rules/Rule.yaml", "Data/Solution_X.json", "Workbooks/A.json");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(root.resolve("Data/link.json"), temp.resolve("outside.yaml"));
        Files.createSymbolicLink(root.resolve("Up"), temp);
        SourceFolder folder = SourceFolder.open(root);

        assertThat(folder.files()).doesNotContain("Data/link.json");
        assertThat(folder.problems())
                .extracting(p -> p.kind() + " " + p.location().file())
                .containsExactlyInAnyOrder("OUTSIDE_SOLUTION Data/link.json", "OUTSIDE_SOLUTION Up");
        assertThat(folder.read("Data/link.json").problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.OUTSIDE_SOLUTION);
        assertThat(folder.read("Data/link.json").file()).isNull();
        assertThat(folder.read("Up/outside.yaml").file()).isNull();
        assertThat(folder.readBytes("Up/outside.yaml")).isEmpty();
    }

    @Test
    void readsLinksInsideTheFolder() throws IOException {
        Files.createSymbolicLink(root.resolve("Data/link.yaml"), root.resolve("Analytic Rules/Rule.yaml"));

        assertThat(SourceFolder.open(root).read("Data/link.yaml").file().text()).isEqualTo("a: 1");
    }

    @Test
    void reportsAFolderNamedLikeAFile() throws IOException {
        Files.createDirectories(root.resolve("Analytic Rules/x.yaml"));
        SourceFolder folder = SourceFolder.open(root);

        assertThat(folder.problems()).extracting(SourceProblem::kind).containsExactly(Kind.NOT_A_FILE);
        assertThat(folder.read("Analytic Rules/x.yaml").problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.NOT_A_FILE);
    }

    @Test
    void reportsWrongCaseAndReadsTheFile() throws IOException {
        SourceReading reading = SourceFolder.open(root).read("data/solution_x.json");

        assertThat(reading.file().path()).isEqualTo("Data/Solution_X.json");
        assertThat(reading.problems()).extracting(SourceProblem::kind).containsExactly(Kind.WRONG_CASE);
    }

    @Test
    void refusesLargeFiles() throws IOException {
        SourceFolder folder = SourceFolder.open(root, "", new ReadLimits(3, 10, 10, 10));

        assertThat(folder.read("Analytic Rules/Rule.yaml").problems())
                .extracting(SourceProblem::message)
                .containsExactly("the file has 4 bytes, at most 3 are read");
    }

    @Test
    void stopsListingAtTheLimit() throws IOException {
        SourceFolder folder = SourceFolder.open(root, "", new ReadLimits(100, 10, 10, 1));

        assertThat(folder.files()).hasSize(1);
        assertThat(folder.problems()).extracting(SourceProblem::kind).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void listsTheNamesInAFolder() throws IOException {
        SourceFolder folder = SourceFolder.open(root);

        assertThat(folder.folders("")).containsExactly("Analytic Rules", "Data");
        assertThat(folder.filesIn("analytic rules")).containsExactly("Rule.yaml");
        assertThat(folder.filesIn("Absent")).isEmpty();
        assertThat(folder.filesIn("../")).isEmpty();
    }

    @Test
    void opensFoldersOnly() {
        assertThatThrownBy(() -> SourceFolder.open(temp.resolve("outside.yaml")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SourceFolder.open(temp.resolve("absent"))).isInstanceOf(IOException.class);
    }
}
