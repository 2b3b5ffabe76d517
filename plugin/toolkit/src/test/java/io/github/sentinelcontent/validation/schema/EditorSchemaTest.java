package io.github.sentinelcontent.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.YamlDocument;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the schemas for editors against the example solutions and against faults. */
class EditorSchemaTest {

    private static final List<Path> SOLUTIONS = List.of(
            Path.of("../../content/MimecastSEG"),
            Path.of("../../content/MimecastTTP"),
            Path.of("src/test/resources/checks/baseline"),
            Path.of("src/test/resources/checks/bases/hunting"),
            Path.of("src/test/resources/checks/bases/parser"),
            Path.of("src/test/resources/checks/bases/playbook"));

    static Stream<EditorSchema> schemas() {
        return EditorSchema.all().stream();
    }

    private static List<String> errors(EditorSchema schema, JsonNode content) throws IOException {
        Schema compiled = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(schema.content());
        return compiled.validate(content).stream().map(Object::toString).toList();
    }

    private static JsonNode read(Path file) throws IOException {
        SourceFile source = SourceFile.of(file.toString(), Files.readString(file));
        DocumentNode root = (file.toString().endsWith(".json") ? JsonDocument.read(source) : YamlDocument.read(source))
                .at("")
                .orElseThrow();
        return root.toJson();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void acceptsTheExampleSolutions(EditorSchema schema) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + schema.files());
        List<Path> files = new ArrayList<>();
        for (Path solution : SOLUTIONS) {
            try (Stream<Path> all = Files.walk(solution)) {
                all.filter(file -> matcher.matches(solution.relativize(file)))
                        .filter(file -> !file.endsWith("WorkbooksMetadata.json")
                                || schema.fileName().startsWith("workbooks-metadata"))
                        .forEach(files::add);
            }
        }
        for (Path file : files) {
            assertThat(errors(schema, read(file))).as(file.toString()).isEmpty();
        }
        assertThat(schema.content().toString()).doesNotContain("\"x-");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void refusesWhatIsNotContentOfItsKind(EditorSchema schema) throws IOException {
        assertThat(errors(schema, JsonMapper.shared().readTree("{\"kind\": 1, \"name\": 1, \"version\": 2}")))
                .isNotEmpty();
    }

    @Test
    void refusesAWrongSeverity() throws IOException {
        EditorSchema rule = EditorSchema.all().get(0);
        JsonNode example = read(SOLUTIONS.get(2).resolve("Analytic Rules/ManyFailedSignIns.yaml"));
        ((ObjectNode) example).put("severity", "Middle");

        assertThat(errors(rule, example)).anyMatch(error -> error.contains("severity"));
    }

    @Test
    void writesAllIntoAFolder(@TempDir Path folder) throws IOException {
        for (EditorSchema schema : EditorSchema.all()) {
            schema.write(folder);
            assertThat(folder.resolve(schema.fileName())).content().contains("\"title\"");
        }
    }
}
