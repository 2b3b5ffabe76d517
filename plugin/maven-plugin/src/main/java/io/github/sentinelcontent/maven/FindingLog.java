package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.FindingPrinter;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.finding.RunSummary;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** Prints errors and warnings to the Maven log; information is in the reports and, with {@code -X}, in the log. */
final class FindingLog {
    private FindingLog() {}

    static void print(Log log, Findings findings, Map<String, SourceFile> sources) {
        print(log, findings.list(), new FindingPrinter(path -> Optional.ofNullable(sources.get(path))));
    }

    /** Prints the findings of several solutions, each under a line with the name of its folder. */
    static void printBySolution(Log log, Findings findings, Map<String, SourceFile> sources) {
        FindingPrinter printer = new FindingPrinter(path -> Optional.ofNullable(sources.get(path)));
        Map<String, List<Finding>> bySolution = findings.list().stream()
                .collect(Collectors.groupingBy(FindingLog::solution, TreeMap::new, Collectors.toList()));
        bySolution.forEach((solution, list) -> {
            Findings own = Findings.of(list);
            int errors = own.count(Severity.ERROR);
            int warnings = own.count(Severity.WARNING);
            if (errors + warnings > 0 && !solution.isEmpty()) {
                log.info("--- " + solution + ": " + RunSummary.count(errors, "error") + ", "
                        + RunSummary.count(warnings, "warning"));
            }
            print(log, own.list(), printer);
        });
    }

    private static String solution(Finding finding) {
        String file = finding.location().file();
        return file.startsWith("../") ? "" : file.substring(0, Math.max(0, file.indexOf('/')));
    }

    private static void print(Log log, List<Finding> findings, FindingPrinter printer) {
        for (Finding finding : findings) {
            String text = printer.print(finding);
            switch (finding.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO -> log.debug(text);
            }
        }
    }
}
