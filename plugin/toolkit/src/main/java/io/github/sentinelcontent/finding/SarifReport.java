package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.output.PrettyJson;
import io.github.sentinelcontent.output.WholeFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts display. */
public final class SarifReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final String toolName;
    private final String toolVersion;
    private final Map<String, RuleDescription> rules = new TreeMap<>();

    /**
     * Creates a report writer.
     *
     * @param rules descriptions of the checks; a finding of a check without description is described by its name
     */
    public SarifReport(String toolName, String toolVersion, Collection<RuleDescription> rules) {
        this.toolName = toolName;
        this.toolVersion = toolVersion;
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** Writes the report to a file, whose folder is made if need be. */
    public void write(Findings findings, Path target) throws IOException {
        WholeFile.write(target, toJson(findings));
    }

    /** Returns the report as indented JSON that ends in a line feed. */
    public String toJson(Findings findings) {
        Map<String, RuleDescription> described = new TreeMap<>(rules);
        findings.list()
                .forEach(f -> described.computeIfAbsent(
                        f.id(), id -> new RuleDescription(id, f.name(), f.name(), f.severity(), null)));
        Map<String, Integer> indexes = new LinkedHashMap<>();
        described.keySet().forEach(id -> indexes.put(id, indexes.size()));

        ObjectNode log = MAPPER.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        run.set("tool", tool(described.values()));
        run.put("columnKind", "utf16CodeUnits");
        run.putObject("originalUriBaseIds")
                .putObject("SOLUTION")
                .putObject("description")
                .put("text", "the folder that was checked");
        ArrayNode results = run.putArray("results");
        Map<String, Integer> occurrences = new HashMap<>();
        findings.list().forEach(f -> results.add(result(f, indexes.get(f.id()), occurrences)));
        return PrettyJson.print(log);
    }

    private ObjectNode tool(Collection<RuleDescription> described) {
        ObjectNode tool = MAPPER.createObjectNode();
        ObjectNode driver = tool.putObject("driver").put("name", toolName).put("version", toolVersion);
        ArrayNode list = driver.putArray("rules");
        described.forEach(rule -> list.add(rule(rule)));
        return tool;
    }

    private static ObjectNode rule(RuleDescription rule) {
        ObjectNode node = MAPPER.createObjectNode().put("id", rule.id()).put("name", rule.name());
        node.putObject("shortDescription").put("text", rule.summary());
        if (rule.help() != null) {
            node.putObject("help")
                    .put("text", rule.summary())
                    .put("markdown", rule.help().markdown());
        }
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        return node;
    }

    private static ObjectNode result(Finding finding, int ruleIndex, Map<String, Integer> occurrences) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("ruleId", finding.id())
                .put("ruleIndex", ruleIndex)
                .put("level", level(finding.severity()));
        String hint = finding.hint() == null ? "" : "\nhint: " + finding.hint();
        node.putObject("message").put("text", finding.message() + hint);
        ObjectNode physical = node.putArray("locations").addObject().putObject("physicalLocation");
        SourceLocation at = finding.location();
        physical.putObject("artifactLocation")
                .put("uri", RelativeUri.of(at.file()))
                .put("uriBaseId", "SOLUTION");
        if (!at.isWholeFile()) {
            physical.putObject("region")
                    .put("startLine", at.line())
                    .put("startColumn", at.column())
                    .put("endLine", at.endLine())
                    .put("endColumn", at.endColumn());
        }
        node.putObject("partialFingerprints").put("findingHash/v1", fingerprint(finding, occurrences));
        return node;
    }

    /** The line is left out, so that a finding keeps its identity when text is added above it. */
    private static String fingerprint(Finding finding, Map<String, Integer> occurrences) {
        String identity = finding.id() + "\n" + finding.location().file() + "\n" + finding.message();
        int occurrence = occurrences.merge(identity, 1, Integer::sum);
        return sha256(identity + "\n" + occurrence);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
