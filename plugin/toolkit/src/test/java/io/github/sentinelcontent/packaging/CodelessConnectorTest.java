package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.GoldenFile;
import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages one connector of each kind of poller, several of them in one folder; one golden file for each. */
class CodelessConnectorTest {

    private static final Path SAMPLE = Path.of("src/test/resources/packaging/Example Pollers");

    @TempDir
    private static Path output;

    private static PackageResult result;
    private static JsonNode template;

    @BeforeAll
    static void build() throws IOException {
        result = SolutionPackager.build(SolutionLoader.load(SAMPLE), PackageOptions.into(output));
        assertThat(result.findings().hasErrors())
                .as("%s", result.findings().list())
                .isFalse();
        template = JsonMapper.shared().readTree(Files.readString(output.resolve("mainTemplate.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ExampleBasic",
                "ExampleOAuth",
                "ExampleApiKey",
                "ExampleJwt",
                "ExampleCloud",
                "ExampleSocket",
                "ExamplePush",
                "ExampleGcp",
                "ExampleAws",
                "ExampleQueue",
                "ExamplePurview"
            })
    void packagesTheConnector(String id) throws IOException {
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        parts.set("variables", variables(id));
        for (JsonNode resource : template.get("resources")) {
            JsonNode properties = resource.get("properties");
            String contentId = properties.path("contentId").asString("");
            if (resource.get("type").stringValue().endsWith("/contentTemplates")) {
                if (contentId.equals(reference(id, id))) {
                    parts.set("rulesAndTables", rulesAndTables(properties.at("/mainTemplate/resources")));
                } else if (contentId.equals(reference(id, id + "Connections"))) {
                    parts.set("connections", properties.get("mainTemplate"));
                }
            }
        }

        GoldenFile.at("packaging/expected/Example Pollers/" + id + ".json")
                .isEqualTo(new String(JsonText.document(parts), StandardCharsets.UTF_8));
    }

    @Test
    void warnsOfAPollerWithoutARule() {
        List<Finding> findings = result.findings().list();

        assertThat(findings).extracting(Finding::id).containsExactly("SEN-PKG-122");
        assertThat(findings.get(0).location().file()).isEqualTo("Data Connectors/Purview_ccf/poller.json");
    }

    @Test
    void takesATableThatNoRuleFillsOnce() {
        long tables = Arrays.stream(template.toString().split("ExampleSummary_CL\",\"apiVersion", -1))
                        .count()
                - 1;

        assertThat(tables).isEqualTo(1);
    }

    @Test
    void dependsOnOtherSolutionsWithoutAnOperator() {
        JsonNode resources = template.get("resources");
        JsonNode dependencies = resources.get(resources.size() - 1).at("/properties/dependencies");

        assertThat(dependencies.has("operator")).isFalse();
        assertThat(dependencies.get("criteria").valueStream().map(JsonNode::toString))
                .hasSize(12)
                .endsWith("{\"kind\":\"Solution\",\"contentId\":\"examplecorp.example-base\"}");
    }

    /** Returns the variables of the connector's number. */
    private static ObjectNode variables(String id) {
        ObjectNode variables = JsonNodeFactory.instance.objectNode();
        String number = number(id);
        template.get("variables").properties().forEach(variable -> {
            if (variable.getKey().matches(".*\\D" + number)) {
                variables.set(variable.getKey(), variable.getValue());
            }
        });
        return variables;
    }

    private static String reference(String id, String value) {
        String side = value.equals(id) ? "ConnectorDefinition" : "Connections";
        return "[variables('_dataConnectorContentId" + side + number(id) + "')]";
    }

    private static String number(String id) {
        return template.get("variables").properties().stream()
                .filter(variable -> variable.getKey().startsWith("_dataConnectorContentIdConnectorDefinition"))
                .filter(variable -> variable.getValue().asString("").equals(id))
                .map(variable -> variable.getKey().substring("_dataConnectorContentIdConnectorDefinition".length()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode rulesAndTables(JsonNode resources) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (int i = 2; i < resources.size(); i++) {
            list.add(resources.get(i));
        }
        return list;
    }
}
