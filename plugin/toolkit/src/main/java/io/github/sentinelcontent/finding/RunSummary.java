package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.finding.SuppressedFinding.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts of a run in words. */
public final class RunSummary {
    private static final int CHECKS = 10;

    private RunSummary() {}

    /** Returns such as {@code 2 errors, 1 warning, 3 info, 4 suppressed}. */
    public static String counts(RunResult result) {
        Findings findings = result.findings();
        String text = count(findings.count(Severity.ERROR), "error") + ", "
                + count(findings.count(Severity.WARNING), "warning") + ", " + findings.count(Severity.INFO) + " info";
        int suppressed = result.count(By.COMMENT, By.CONFIGURATION);
        int known = result.count(By.BASELINE);
        return text
                + (suppressed > 0 ? ", " + suppressed + " suppressed" : "")
                + (known > 0 ? ", " + known + " in the baseline" : "");
    }

    /** Returns the lines of a table of the checks with most errors and warnings; empty when there are none. */
    public static List<String> topChecks(RunResult result) {
        List<CheckCount> counts = CheckCount.of(result.findings()).stream()
                .filter(count -> count.errors() + count.warnings() > 0)
                .toList();
        List<String> lines = new ArrayList<>();
        if (counts.isEmpty()) {
            return lines;
        }
        lines.add("  errors  warnings  check");
        counts.stream()
                .limit(CHECKS)
                .forEach(count -> lines.add(String.format(
                        Locale.ROOT, "%8d  %8d  %s %s", count.errors(), count.warnings(), count.id(), count.name())));
        if (counts.size() > CHECKS) {
            lines.add("                    and " + (counts.size() - CHECKS) + " more checks");
        }
        lines.add("  more on a check: sentinel:explain -Dsentinel.check="
                + counts.get(0).id());
        return lines;
    }

    /** Returns such as {@code 1 error} or {@code 2 errors}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
