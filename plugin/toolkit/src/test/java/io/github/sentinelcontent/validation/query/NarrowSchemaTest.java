package io.github.sentinelcontent.validation.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.ValidationOptions;
import io.github.sentinelcontent.validation.ValidationReport;
import io.github.sentinelcontent.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema of MimecastSIEM_CL as it was first declared lacks columns that the rules map. Validation reports each
 * mapped column at its line, as long as nobody widens the schema.
 */
class NarrowSchemaTest {
    private static final Path CONTENT = Path.of("../../content/MimecastSEG");
    private static final Path NARROW = Path.of("src/test/resources/narrow-schema/MimecastSIEM_CL.json");
    private static final Set<String> DECLARED = Set.of("Sender_s", "Subject_s", "MsgId_s", "Act_s", "reason_s");

    @Test
    void reportsEachMappedColumnThatTheSchemaLacks(@TempDir Path temporary) throws IOException {
        Path folder = temporary.resolve("MimecastSEG");
        copy(folder);
        Files.copy(NARROW, folder.resolve("Tables/MimecastSIEM_CL.json"), StandardCopyOption.REPLACE_EXISTING);
        Solution solution = SolutionLoader.load(folder);

        ValidationReport report = validate(folder);

        Set<String> expected = solution.items(AnalyticRule.class).stream()
                .filter(rule -> rule.query().orElseThrow().text().contains("MimecastSIEM_CL"))
                .flatMap(NarrowSchemaTest::mappedColumns)
                .filter(column -> !DECLARED.contains(column.text()))
                .map(column -> column.location() + " '" + column.text() + "'")
                .collect(Collectors.toSet());
        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(report.findings().list().stream()
                        .filter(finding -> finding.id().equals("SEN-KQL-007")
                                || finding.id().equals("SEN-KQL-008"))
                        .map(NarrowSchemaTest::placeAndColumn))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void acceptsTheWholeSchema() throws IOException {
        assertThat(validate(CONTENT).findings().list().stream().map(Finding::id))
                .doesNotContain("SEN-KQL-003", "SEN-KQL-007", "SEN-KQL-008");
    }

    private static ValidationReport validate(Path folder) throws IOException {
        return new Validator(ValidationOptions.DEFAULT).validate(SolutionRepository.open(folder), progress -> {});
    }

    private static Stream<ScalarNode> mappedColumns(AnalyticRule rule) {
        Stream<ScalarNode> entities = rule.entityMappings().stream()
                .flatMap(mapping -> mapping.fieldMappings().stream())
                .flatMap(field -> field.columnName().stream());
        Stream<ScalarNode> details =
                rule.customDetails().stream().flatMap(detail -> detail.value().asScalar().stream());
        return Stream.concat(entities, details);
    }

    private static String placeAndColumn(Finding finding) {
        String message = finding.message();
        int quote = message.indexOf('\'');
        return finding.location() + " " + message.substring(quote, message.indexOf('\'', quote + 1) + 1);
    }

    private static void copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(CONTENT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
