package io.github.sentinelcontent.finding;

import java.util.List;

/** Writes a short account of a run as Markdown, for the page of a build job. */
public final class MarkdownSummary {
    /** The page of a job is for a first look; the reports have all. */
    private static final int FINDINGS = 50;

    private MarkdownSummary() {}

    /** Returns the account: counts, a table of checks, a table of the worst findings. It ends in a line feed. */
    public static String of(RunResult result) {
        StringBuilder text = new StringBuilder("## Validation of ").append(cell(result.title()));
        text.append("\n\n").append(RunSummary.counts(result)).append('\n');
        checks(result, text);
        findings(result, text);
        return text.toString();
    }

    private static void checks(RunResult result, StringBuilder text) {
        List<CheckCount> counts = CheckCount.of(result.findings());
        if (counts.isEmpty()) {
            return;
        }
        text.append("\n| Check | Errors | Warnings | Info |\n|---|--:|--:|--:|\n");
        for (CheckCount count : counts) {
            text.append("| ").append(link(count.id(), count.name(), result));
            text.append(" | ").append(count.errors());
            text.append(" | ").append(count.warnings());
            text.append(" | ").append(count.infos()).append(" |\n");
        }
    }

    private static void findings(RunResult result, StringBuilder text) {
        List<Finding> told = result.worstFirst().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        text.append("\n| | Place | Finding |\n|---|---|---|\n");
        told.stream().limit(FINDINGS).forEach(finding -> {
            text.append("| ").append(finding.severity().word());
            text.append(" | ").append(cell(result.path(finding)));
            text.append(':').append(finding.location().line());
            text.append(" | ").append(cell(finding.message()));
            text.append(' ').append(link(finding.id(), finding.name(), result)).append(" |\n");
        });
        if (told.size() > FINDINGS) {
            text.append("\nand ").append(told.size() - FINDINGS).append(" more, see the reports\n");
        }
    }

    private static String link(String id, String name, RunResult result) {
        return "[" + id + " " + cell(name) + "](" + result.help().of(id) + ")";
    }

    /** Keeps a text within its cell: what Markdown or HTML would read otherwise is escaped. */
    private static String cell(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
            if ("\\`*_{}[]<>()#|~&".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
