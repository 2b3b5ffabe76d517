package io.github.sentinelcontent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentinelcontent.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the two packages in {@code src/test/resources/release}; {@code -Dgolden.update} writes the pages anew. */
class PackageChangesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/release");

    @TempDir
    private Path folder;

    private static PackageChanges changes(String from, String to) throws Exception {
        return PackageChanges.between(
                PublishedPackage.read(SAMPLES.resolve(from)), PublishedPackage.read(SAMPLES.resolve(to)));
    }

    @Test
    void tellsPeopleWhatChanged() throws Exception {
        GoldenFile.at("release/what-changed.md")
                .isEqualTo(changes("before.json", "after.json").markdown());
    }

    @Test
    void tellsProgramsWhatChanged() throws Exception {
        GoldenFile.at("release/what-changed.json")
                .isEqualTo(changes("before.json", "after.json").json());
    }

    @Test
    void findsNothingBetweenAPackageAndItself() throws Exception {
        PackageChanges none = changes("after.json", "after.json");

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.markdown()).contains("Nothing changed for customers.");
    }

    @Test
    void whatIsAddedOneWayIsRemovedTheOther() throws Exception {
        PackageChanges forth = changes("before.json", "after.json");
        PackageChanges back = changes("after.json", "before.json");

        assertThat(forth.count(Change.ADDED))
                .isEqualTo(back.count(Change.REMOVED))
                .isPositive();
        assertThat(forth.count(Change.CHANGED))
                .isEqualTo(back.count(Change.CHANGED))
                .isPositive();
    }

    @Test
    void readsTheSameFromFileArchiveAndFolder() throws Exception {
        Path template = SAMPLES.resolve("after.json");
        Files.copy(template, folder.resolve("mainTemplate.json"));
        Path archive = folder.resolve("3.0.1.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("createUiDefinition.json"));
            zip.putNextEntry(new ZipEntry("mainTemplate.json"));
            Files.copy(template, zip);
        }

        PublishedPackage expected = PublishedPackage.read(template);
        assertThat(PublishedPackage.read(archive)).isEqualTo(expected);
        assertThat(PublishedPackage.read(folder)).isEqualTo(expected);
    }

    @Test
    void readsParsersByTheirAlias() throws Exception {
        assertThat(PublishedPackage.read(SAMPLES.resolve("before.json")).parser("ExampleMail"))
                .contains(new PublishedParser("ExampleMail", "Example Mail (old name)", "Example Mail"));
    }

    @Test
    void saysWhyAFileIsNoPackage() throws IOException {
        assertUnreadable(folder.resolve("absent.json"), "there is no file");
        assertUnreadable(written("broken.json", "{"), "is not JSON");
        assertUnreadable(written("other.json", "{}"), "is not the template of a solution");
        assertUnreadable(written("deep.json", "[".repeat(5000)), "is not JSON");
        assertUnreadable(written("text.zip", "no archive"), "is not a zip archive");
        Path empty = folder.resolve("empty.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertUnreadable(empty, "holds no mainTemplate.json");
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertUnreadable(Path file, String reason) {
        assertThatThrownBy(() -> PublishedPackage.read(file))
                .isInstanceOf(UnreadablePackageException.class)
                .hasMessageContaining(reason);
    }
}
