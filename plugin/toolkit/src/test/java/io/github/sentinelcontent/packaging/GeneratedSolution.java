package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.validation.packaged.PackageInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A solution that a test writes file by file. */
final class GeneratedSolution {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final Path output;
    private final Map<String, List<String>> listed = new LinkedHashMap<>();
    private final ObjectNode dataFile = JSON.createObjectNode()
            .put("Name", "Generated")
            .put("Author", "Example Vendor - content@example.com")
            .put("Logo", "<img src=\"https://www.example.com/logo.svg\" width=\"75px\" height=\"75px\">")
            .put("Description", "Made by a test.")
            .put("Version", "3.0.0")
            .put("Metadata", "SolutionMetadata.json");

    GeneratedSolution(Path temporary) throws IOException {
        this.folder = temporary.resolve("Generated");
        this.output = temporary.resolve("out");
        write("SolutionMetadata.json", """
                {
                  "publisherId": "examplevendor",
                  "offerId": "azure-sentinel-solution-generated",
                  "firstPublishDate": "2025-01-15",
                  "providers": ["Example Vendor"],
                  "categories": { "domains": ["Identity"] },
                  "support": { "name": "Example Vendor", "email": "support@example.com", "tier": "Partner" }
                }
                """);
        write("ReleaseNotes.md", """
                | **Version** | **Date Modified (DD-MM-YYYY)** | **Change History** |
                |---|---|---|
                | 3.0.0 | 15-01-2025 | Initial release |
                """);
    }

    GeneratedSolution write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    GeneratedSolution list(String key, String path) {
        listed.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(path);
        return this;
    }

    GeneratedSolution with(String key, String text) {
        dataFile.put(key, text);
        return this;
    }

    /** Adds a rule whose texts are written as JSON strings, which are YAML too. */
    GeneratedSolution rule(String path, String id, String name, String description, String query) throws IOException {
        return write(
                        path,
                        "id: " + JSON.writeValueAsString(id)
                                + "\nname: " + JSON.writeValueAsString(name)
                                + "\ndescription: " + JSON.writeValueAsString(description)
                                + "\nseverity: Medium\nstatus: Available\nquery: " + JSON.writeValueAsString(query)
                                + "\nqueryFrequency: 1h\nqueryPeriod: 1h\ntriggerOperator: gt\ntriggerThreshold: 0"
                                + "\ntactics: [CredentialAccess]\nrelevantTechniques: [T1110]\nversion: 1.0.0"
                                + "\nkind: Scheduled\n")
                .list("Analytic Rules", path);
    }

    PackageResult build() throws IOException {
        listed.forEach((key, paths) -> {
            var array = dataFile.putArray(key);
            paths.forEach(array::add);
        });
        write("Data/Solution_Generated.json", dataFile.toPrettyString());
        return SolutionPackager.build(
                SolutionLoader.load(folder), PackageOptions.into(output), PackageInspector::inspect);
    }

    JsonNode mainTemplate() throws IOException {
        return JSON.readTree(Files.readString(output.resolve("mainTemplate.json")));
    }

    JsonNode userInterface() throws IOException {
        return JSON.readTree(Files.readString(output.resolve("createUiDefinition.json")));
    }
}
