package io.github.sentinelcontent.validation.baseline;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.output.WholeFile;
import io.github.sentinelcontent.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** Writes the errors and warnings of a run as a baseline, one finding on a line, so that differences can be read. */
public final class BaselineWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BaselineWriter() {}

    /**
     * Writes the file.
     *
     * @return the number of findings in it
     */
    public static int write(SolutionRepository repository, ValidationReport report, Path target) throws IOException {
        Baseline baseline = new Baseline(target.toAbsolutePath().getParent(), repository.folder(), List.of());
        List<Finding> findings = report.findings().list().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        TreeSet<String> lines = new TreeSet<>();
        findings.forEach(finding -> lines.add(line(finding, report, baseline)));
        StringBuilder text = new StringBuilder("{\n  \"version\": 1,\n  \"findings\": [\n");
        for (Iterator<String> line = lines.iterator(); line.hasNext(); ) {
            text.append("    ").append(line.next()).append(line.hasNext() ? ",\n" : "\n");
        }
        WholeFile.write(target, text.append("  ]\n}\n").toString());
        return lines.size();
    }

    /** The message is for readers; only the first three members count. */
    private static String line(Finding finding, ValidationReport report, Baseline baseline) {
        return MAPPER.writeValueAsString(MAPPER.createObjectNode()
                .put("file", baseline.path(finding.location().file()))
                .put("check", finding.id())
                .put("fingerprint", report.fingerprints().of(finding))
                .put("message", finding.message()));
    }
}
