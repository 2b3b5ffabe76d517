package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.output.PrettyJson;
import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings in the form of GitLab's Code Quality report, which merge requests display. */
public final class CodeQualityReport {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CodeQualityReport() {}

    /** Writes the report to a file, whose folder is made if need be. */
    public static void write(RunResult result, Path target) throws IOException {
        WholeFile.write(target, toJson(result));
    }

    /** Returns the report as indented JSON that ends in a line feed. */
    public static String toJson(RunResult result) {
        ArrayNode list = MAPPER.createArrayNode();
        result.findings().list().forEach(finding -> list.add(node(finding, result)));
        return PrettyJson.print(list);
    }

    private static ObjectNode node(Finding finding, RunResult result) {
        String hint = finding.hint() == null ? "" : " (" + finding.hint() + ")";
        ObjectNode node = MAPPER.createObjectNode()
                .put("description", finding.message() + hint)
                .put("check_name", finding.id() + " " + finding.name())
                .put("fingerprint", unique(finding, result))
                .put("severity", severity(finding.severity()));
        ObjectNode location = node.putObject("location").put("path", result.path(finding));
        location.putObject("lines")
                .put("begin", finding.location().line())
                .put("end", finding.location().endLine());
        return node;
    }

    /** GitLab shows one of several findings with the same fingerprint, whatever their files. */
    private static String unique(Finding finding, RunResult result) {
        String identity = result.path(finding) + "\n" + result.fingerprints().of(finding);
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
