package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.output.PrettyJson;
import io.github.sentinelcontent.output.WholeFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings as a JSON list, in their order, for other programs. */
public final class FindingsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FindingsJson() {}

    /** Writes the list to a file, whose folder is made if need be. */
    public static void write(Findings findings, Path target) throws IOException {
        WholeFile.write(target, toJson(findings));
    }

    /** Returns the list as indented JSON that ends in a line feed. */
    public static String toJson(Findings findings) {
        ArrayNode list = MAPPER.createArrayNode();
        findings.list().forEach(finding -> list.add(node(finding)));
        return PrettyJson.print(list);
    }

    /** Writes the findings of a run with their fingerprints and help pages, whose folder is made if need be. */
    public static void write(RunResult result, Path target) throws IOException {
        WholeFile.write(target, toJson(result));
    }

    /** Returns the findings of a run as indented JSON that ends in a line feed. */
    public static String toJson(RunResult result) {
        Map<String, RuleDescription> checks = result.checksById();
        ArrayNode list = MAPPER.createArrayNode();
        result.findings().list().forEach(finding -> {
            RuleDescription check = checks.get(finding.id());
            boolean upstreamFails =
                    check != null && check.upstream() != Upstream.PASSES && finding.severity() == Severity.ERROR;
            list.add(node(finding)
                    .put("fingerprint", result.fingerprints().of(finding))
                    .put("help", result.help().of(finding.id()))
                    .put("upstreamFails", upstreamFails));
        });
        return PrettyJson.print(list);
    }

    private static ObjectNode node(Finding finding) {
        SourceLocation at = finding.location();
        return MAPPER.createObjectNode()
                .put("id", finding.id())
                .put("name", finding.name())
                .put("severity", finding.severity().word())
                .put("file", at.file())
                .put("line", at.line())
                .put("column", at.column())
                .put("endLine", at.endLine())
                .put("endColumn", at.endColumn())
                .put("message", finding.message())
                .put("hint", finding.hint());
    }
}
