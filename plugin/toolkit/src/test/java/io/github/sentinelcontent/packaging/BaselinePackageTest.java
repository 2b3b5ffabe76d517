package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.GoldenFile;
import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.validation.packaged.PackageInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that samples of checks are made from is the one that the baseline of these samples gives. */
class BaselinePackageTest {

    @TempDir
    private Path output;

    @Test
    void isBuiltFromTheBaselineAndHasNothingWrong() throws IOException {
        PackageResult result = SolutionPackager.build(
                SolutionLoader.load(Path.of("src/test/resources/checks/baseline")),
                PackageOptions.into(output),
                PackageInspector::inspect);

        assertThat(result.findings().list()).isEmpty();
        for (String file : new String[] {"mainTemplate.json", "createUiDefinition.json"}) {
            GoldenFile.at("checks/bases/package/Package/" + file).isEqualTo(Files.readString(output.resolve(file)));
        }
    }
}
