package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines of output that a build service turns into marks beside the lines at fault: workflow commands of GitHub Actions,
 * logging commands of Azure Pipelines. GitLab reads a file instead, see {@link CodeQualityReport}.
 */
public final class Annotations {
    /** GitHub shows ten of each severity for a step; more would hide those of later steps. */
    private static final int OF_EACH_SEVERITY = 10;

    private Annotations() {}

    /** Returns the lines, the worst first, at most ten of each severity; none for services without such lines. */
    public static List<String> lines(RunResult result, CiSystem ci) {
        if (ci != CiSystem.GITHUB && ci != CiSystem.AZURE_DEVOPS) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        Map<Severity, Integer> shown = new TreeMap<>();
        for (Finding finding : result.worstFirst()) {
            boolean known = ci == CiSystem.GITHUB || finding.severity() != Severity.INFO;
            if (known && shown.merge(finding.severity(), 1, Integer::sum) <= OF_EACH_SEVERITY) {
                lines.add(ci == CiSystem.GITHUB ? github(finding, result) : azure(finding, result));
            }
        }
        return lines;
    }

    private static String github(Finding finding, RunResult result) {
        SourceLocation at = finding.location();
        String command = finding.severity() == Severity.INFO
                ? "notice"
                : finding.severity().word();
        StringBuilder line = new StringBuilder("::").append(command);
        line.append(" file=").append(githubProperty(result.path(finding)));
        line.append(",line=").append(at.line());
        if (!at.isWholeFile()) {
            line.append(",endLine=").append(at.endLine()).append(",col=").append(at.column());
            if (at.line() == at.endLine()) {
                line.append(",endColumn=").append(at.endColumn());
            }
        }
        line.append(",title=").append(githubProperty(finding.id() + " " + finding.name()));
        return line.append("::").append(githubText(text(finding))).toString();
    }

    private static String azure(Finding finding, RunResult result) {
        SourceLocation at = finding.location();
        return "##vso[task.logissue type=" + finding.severity().word() + ";sourcepath="
                + azureProperty(result.path(finding)) + ";linenumber=" + at.line() + ";columnnumber=" + at.column()
                + ";code=" + azureProperty(finding.id()) + ";]" + azureText(text(finding));
    }

    private static String text(Finding finding) {
        return finding.message() + (finding.hint() == null ? "" : "\nhint: " + finding.hint());
    }

    /** The escapes of the toolkit of GitHub Actions. */
    private static String githubText(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String githubProperty(String text) {
        return githubText(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** The escapes of the agent of Azure Pipelines. */
    private static String azureText(String text) {
        return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String azureProperty(String text) {
        return azureText(text).replace(";", "%3B").replace("]", "%5D");
    }
}
