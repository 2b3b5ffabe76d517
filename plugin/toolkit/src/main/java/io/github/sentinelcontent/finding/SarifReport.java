package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.output.PrettyJson;
import io.github.sentinelcontent.output.WholeFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts display. */
public final class SarifReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final String ROOT = "%SRCROOT%";

    private final String toolName;
    private final String toolVersion;
    private final RunResult result;

    private SarifReport(String toolName, String toolVersion, RunResult result) {
        this.toolName = toolName;
        this.toolVersion = toolVersion;
        this.result = result;
    }

    /** Writes the report to a file, whose folder is made if need be. */
    public static void write(String toolName, String toolVersion, RunResult result, Path target) throws IOException {
        WholeFile.write(target, toJson(toolName, toolVersion, result));
    }

    /**
     * Returns the report as indented JSON that ends in a line feed. A finding of a check without description is
     * described by its name.
     */
    public static String toJson(String toolName, String toolVersion, RunResult result) {
        return new SarifReport(toolName, toolVersion, result).toJson();
    }

    private String toJson() {
        SortedMap<Finding, Optional<SuppressedFinding>> all = new TreeMap<>();
        result.findings().list().forEach(finding -> all.put(finding, Optional.empty()));
        result.suppressed().forEach(one -> all.put(one.finding(), Optional.of(one)));
        Map<String, RuleDescription> described = new TreeMap<>(result.checksById());
        all.keySet()
                .forEach(f -> described.computeIfAbsent(
                        f.id(), id -> new RuleDescription(id, f.name(), f.name(), f.severity(), null)));
        Map<String, Integer> indexes = new LinkedHashMap<>();
        described.keySet().forEach(id -> indexes.put(id, indexes.size()));

        ObjectNode log = MAPPER.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        run.set("tool", tool(described.values()));
        run.put("columnKind", "utf16CodeUnits");
        run.putObject("originalUriBaseIds")
                .putObject(ROOT)
                .putObject("description")
                .put("text", "the root of the repository");
        ArrayNode results = run.putArray("results");
        all.forEach((finding, suppressed) -> {
            ObjectNode node = result(finding, indexes.get(finding.id()));
            suppressed.ifPresent(one -> node.putArray("suppressions").add(suppression(one)));
            results.add(node);
        });
        return PrettyJson.print(log);
    }

    private ObjectNode tool(Collection<RuleDescription> described) {
        ObjectNode tool = MAPPER.createObjectNode();
        ObjectNode driver = tool.putObject("driver").put("name", toolName).put("version", toolVersion);
        ArrayNode list = driver.putArray("rules");
        described.forEach(rule -> list.add(rule(rule)));
        return tool;
    }

    private ObjectNode rule(RuleDescription rule) {
        ObjectNode node = MAPPER.createObjectNode().put("id", rule.id()).put("name", rule.name());
        node.putObject("shortDescription").put("text", rule.summary());
        node.put("helpUri", result.help().of(rule.id()));
        if (rule.help() != null) {
            node.putObject("help")
                    .put("text", rule.summary())
                    .put("markdown", rule.help().markdown());
        }
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        node.putObject("properties").put("upstreamFails", rule.upstream() != Upstream.PASSES);
        return node;
    }

    private ObjectNode result(Finding finding, int ruleIndex) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("ruleId", finding.id())
                .put("ruleIndex", ruleIndex)
                .put("level", level(finding.severity()));
        String hint = finding.hint() == null ? "" : "\nhint: " + finding.hint();
        node.putObject("message").put("text", finding.message() + hint);
        ObjectNode physical = node.putArray("locations").addObject().putObject("physicalLocation");
        SourceLocation at = finding.location();
        physical.putObject("artifactLocation")
                .put("uri", RelativeUri.of(result.path(finding)))
                .put("uriBaseId", ROOT);
        if (!at.isWholeFile()) {
            physical.putObject("region")
                    .put("startLine", at.line())
                    .put("startColumn", at.column())
                    .put("endLine", at.endLine())
                    .put("endColumn", at.endColumn());
        }
        node.putObject("partialFingerprints")
                .put("findingHash/v1", result.fingerprints().of(finding));
        return node;
    }

    private static ObjectNode suppression(SuppressedFinding suppressed) {
        return MAPPER.createObjectNode()
                .put("kind", suppressed.by() == SuppressedFinding.By.COMMENT ? "inSource" : "external")
                .put("justification", suppressed.reason());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
