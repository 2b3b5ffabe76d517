package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sentinelcontent.content.SolutionLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packages public solutions whose committed packages fit their committed sources, and compares the content of the
 * resources value by value. Variables and names of resources differ between releases of the upstream tool and are left
 * out; {@code compare_package.py} of the shared material compares these too.
 */
@Tag("corpus")
class ReferencePackagesTest {

    @TempDir
    private Path output;

    private int same;
    private int all;

    @Test
    void packagesPublicSolutionsAsTheUpstreamToolDoes() throws IOException {
        Path shared = Path.of(System.getProperty("sentinel.shared", "absent"));
        Path list = shared.resolve("packages/reference_solutions.csv");
        assumeTrue(Files.exists(list), "no shared material at " + shared);
        List<String> refused = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            String[] fields = line.split(",", -1);
            if (fields.length > 12 && fields[1].equals("y") && fields[10].equals("y")) {
                compare(shared.resolve("corpus/Solutions"), fields[0], fields[12], refused);
            }
        }

        assertThat(refused).isEmpty();
        assertThat((double) same / all).as("%d of %d values", same, all).isGreaterThan(0.99);
        assertThat(all).isGreaterThan(50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meshStack", "Varonis Purview", "BlueVoyant Anthropic ClaudeCompliance"})
    void packagesCodelessConnectorsAsTheUpstreamToolDoes(String name) throws IOException {
        Path solution = Path.of(System.getProperty("sentinel.shared", "absent"), "packages/ccf/Solutions", name);
        assumeTrue(Files.exists(solution), "no shared material at " + solution);
        PackageOptions options =
                PackageOptions.into(output).withVersion("3.0.0").withCodelessVersion("1.0.0");

        SolutionPackager.build(SolutionLoader.load(solution), options);

        List<String> ours = connectorResources(output.resolve("mainTemplate.json"));
        assertThat(ours).hasSize(4).isEqualTo(connectorResources(solution.resolve("Package/mainTemplate.json")));
    }

    /** Returns all but the solution's own resource, whose description has a note in our words; null is written apart. */
    private static List<String> connectorResources(Path template) throws IOException {
        String text = Files.readString(template).replace("\uFEFF", "").replace("\"[json('null')]\"", "null");
        JsonNode resources = JsonMapper.shared().readTree(text).get("resources");
        return resources
                .valueStream()
                .limit(resources.size() - 1L)
                .map(JsonNode::toPrettyString)
                .toList();
    }

    private void compare(Path solutions, String name, String version, List<String> refused) throws IOException {
        PackageOptions options = PackageOptions.into(output.resolve(name)).withVersion(version);
        PackageResult result = SolutionPackager.build(SolutionLoader.load(solutions.resolve(name)), options);
        if (!result.isWritten()) {
            refused.add(name);
            return;
        }
        Map<String, String> ours = contents(output.resolve(name).resolve("mainTemplate.json"));
        Map<String, String> reference = contents(solutions.resolve(name).resolve("Package/mainTemplate.json"));
        for (Map.Entry<String, String> value : reference.entrySet()) {
            all++;
            same += value.getValue().equals(ours.get(value.getKey())) ? 1 : 0;
        }
    }

    private static Map<String, String> contents(Path template) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(template).replace("\uFEFF", ""));
        Map<String, String> values = new HashMap<>();
        for (JsonNode resource : root.path("resources")) {
            JsonNode properties = resource.path("properties");
            String name = properties.path("contentKind").asString("") + "/"
                    + properties.path("displayName").asString("");
            for (JsonNode inner : properties.path("mainTemplate").path("resources")) {
                String type = inner.path("type").asString("");
                boolean compared =
                        !type.endsWith("/metadata") && !type.equalsIgnoreCase("Microsoft.Insights/workbooks");
                if (compared) {
                    addLeaves(name + "/" + type, inner.path("properties"), values);
                }
            }
        }
        return values;
    }

    private static void addLeaves(String path, JsonNode node, Map<String, String> values) {
        if (!node.isContainer()) {
            values.put(path, node.asString("").replace("\r", "").strip());
        }
        node.properties().forEach(member -> addLeaves(path + "/" + member.getKey(), member.getValue(), values));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addLeaves(path + "/" + i, node.get(i), values);
            }
        }
    }
}
