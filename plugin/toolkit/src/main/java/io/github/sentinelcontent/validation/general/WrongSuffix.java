package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;

/** Upstream picks files up by folder and suffix and says nothing of the others. */
final class WrongSuffix implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-015",
            "wrong-suffix",
            "rules and hunting queries are .yaml, parsers .yaml or .md, workbooks and watchlists .json");

    /** Notes and pictures may lie anywhere. */
    private static final List<String> ANYWHERE = List.of(".md", ".png", ".svg", ".jpg", ".jpeg", ".gif");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (String path : context.solution().folder().files()) {
            int slash = path.indexOf('/');
            if (slash > 0) {
                ContentKind.ofFolder(path.substring(0, slash)).ifPresent(kind -> check(kind, path, reporter));
            }
        }
    }

    private static void check(ContentKind kind, String path, Reporter reporter) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (ANYWHERE.stream().anyMatch(lower::endsWith) || BulkyFile.isLeftOver(path)) {
            return;
        }
        switch (kind) {
            case ANALYTIC_RULE, HUNTING_QUERY ->
                expect(path, path.endsWith(".yaml"), Severity.ERROR, ".yaml", reporter);
            case PARSER -> {
                boolean older = lower.endsWith(".txt") || lower.endsWith(".kql") || lower.endsWith(".json");
                Severity severity = older ? Severity.WARNING : Severity.ERROR;
                expect(path, lower.endsWith(".yaml"), severity, ".yaml", reporter);
            }
            case WORKBOOK, WATCHLIST ->
                expect(path, lower.endsWith(".json") || lower.endsWith(".csv"), Severity.ERROR, ".json", reporter);
            case DATA_CONNECTOR, PLAYBOOK, SUMMARY_RULE, SAVED_SEARCH -> {}
        }
    }

    private static void expect(String path, boolean fits, Severity severity, String suffix, Reporter reporter) {
        if (!fits) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            reporter.report(
                    severity,
                    SourceLocation.ofFile(path),
                    "'" + name + "' is not picked up: the suffix is not " + suffix,
                    "rename it to " + suffix + " or move it elsewhere");
        }
    }
}
