package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.FindingPrinter;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Prints errors and warnings to the Maven log; information is in the reports and, with {@code -X}, in the log. */
final class FindingLog {
    private FindingLog() {}

    static void print(Log log, Findings findings, Map<String, SourceFile> sources) {
        FindingPrinter printer = new FindingPrinter(path -> Optional.ofNullable(sources.get(path)));
        for (Finding finding : findings.list()) {
            String text = printer.print(finding);
            switch (finding.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO -> log.debug(text);
            }
        }
    }
}
