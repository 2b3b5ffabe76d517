package io.github.sentinelcontent.validation.schema;

import io.github.sentinelcontent.output.PrettyJson;
import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema that editors complete and check content files with while they are written.
 *
 * <p>It is the schema that validation uses, where there is one, without what only validation understands.
 *
 * @param fileName name of the file with the schema, such as {@code analytic-rule.schema.json}
 * @param files files that it is for, as a pattern
 * @param resource where it is on the class path
 */
public record EditorSchema(String fileName, String files, String resource) {

    private static final String OF_VALIDATION = "/io/github/sentinelcontent/validation/schema/";

    private static final List<String> ASSERTIONS = List.of(
            "required",
            "enum",
            "const",
            "pattern",
            "not",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minimum",
            "maximum");

    private static final List<EditorSchema> ALL = List.of(
            ofValidation("analytic-rule", "Analytic Rules/*.yaml"),
            ofValidation("hunting-query", "Hunting Queries/*.yaml"),
            ofValidation("parser", "Parsers/*.yaml"),
            ofValidation("workbook", "Workbooks/*.json"),
            ofValidation("data-connector", "Data Connectors/*.json"),
            ofValidation("playbook", "Playbooks/**/azuredeploy.json"),
            ofValidation("solution-data", "Data/Solution_*.json"),
            ofValidation("solution-metadata", "SolutionMetadata.json"),
            published("codeless-definition", "Data Connectors/*/*Definition.json"),
            published("codeless-poller", "Data Connectors/*/*Poll*.json"),
            published("table-schema", "Tables/*.json"),
            published("workbooks-metadata", "Workbooks/WorkbooksMetadata.json"),
            published("rule-test", "**/*.test.yaml"),
            published("sentinel", "sentinel.yaml"));

    private static EditorSchema ofValidation(String name, String files) {
        return new EditorSchema(name + ".schema.json", files, OF_VALIDATION + name + ".schema.json");
    }

    private static EditorSchema published(String name, String files) {
        return new EditorSchema(name + ".schema.json", files, "/schema/" + name + "-1.json");
    }

    /** Returns all of them, in the order that they are listed to users. */
    public static List<EditorSchema> all() {
        return ALL;
    }

    /** Returns the schema; one that cannot be read is a fault of the build. */
    public JsonNode content() throws IOException {
        try (InputStream in = EditorSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            JsonNode schema = JsonMapper.shared().readTree(in);
            strip(schema);
            return schema;
        }
    }

    /** Writes the schema into a folder. */
    public void write(Path folder) throws IOException {
        WholeFile.write(folder.resolve(fileName), PrettyJson.print(content()));
    }

    /** Takes the annotations of checks away, and assertions that are mere advice: an editor has no such grade. */
    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("x-severity").asString("").equals("info")) {
                ASSERTIONS.forEach(object::remove);
            }
            List<String> names = List.copyOf(object.propertyNames());
            names.stream().filter(name -> name.startsWith("x-")).forEach(object::remove);
        }
        node.forEach(EditorSchema::strip);
    }
}
