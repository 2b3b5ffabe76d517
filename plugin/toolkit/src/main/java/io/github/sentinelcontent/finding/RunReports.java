package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;

/**
 * Writes all reports of a run: {@code findings.json}, {@code findings.sarif}, {@code findings.html}, {@code summary.md},
 * {@code TEST-<suite>.xml}, and {@code gl-code-quality-report.json} for GitLab.
 */
public final class RunReports {
    /** GitHub takes the summaries of a step up to 1 MiB in all. */
    private static final long LARGEST_JOB_SUMMARY = 1 << 20;

    private final String toolVersion;
    private final CiSystem ci;

    /** Creates a writer for runs on a build service. */
    public RunReports(String toolVersion, CiSystem ci) {
        this.toolVersion = toolVersion;
        this.ci = ci;
    }

    /**
     * Writes the reports to a folder, which is made if need be.
     *
     * @param suite name of the test suite that the run appears as
     * @param checkedFiles files that were checked, as findings name them
     */
    public void write(RunResult result, String suite, Collection<String> checkedFiles, Path folder) throws IOException {
        FindingsJson.write(result, folder.resolve("findings.json"));
        SarifReport.write("Sentinel Content Toolkit", toolVersion, result, folder.resolve("findings.sarif"));
        HtmlReport.write(result, folder.resolve("findings.html"));
        WholeFile.write(folder.resolve("summary.md"), MarkdownSummary.of(result));
        new JunitReport(new FindingPrinter(result.sources()))
                .write(suite, checkedFiles, result.findings(), folder.resolve("TEST-" + suite + ".xml"));
        if (ci == CiSystem.GITLAB) {
            CodeQualityReport.write(result, folder.resolve("gl-code-quality-report.json"));
        }
    }

    /** Adds the summary to the page of the job, where GitHub Actions names a file for it. */
    public void addToJobSummary(RunResult result, Map<String, String> environment) throws IOException {
        String target = environment.get("GITHUB_STEP_SUMMARY");
        if (ci != CiSystem.GITHUB || target == null || target.isBlank()) {
            return;
        }
        Path file = Path.of(target);
        byte[] text = (MarkdownSummary.of(result) + "\n").getBytes(StandardCharsets.UTF_8);
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size + text.length <= LARGEST_JOB_SUMMARY) {
            Files.write(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
