package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.FindingPrinter;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts mismatches and findings of a test file into words.
 *
 * @param sources files whose lines are shown, by path relative to the solution
 * @param prefix text before paths, such as {@code Contoso/}; empty for a single solution
 */
record CaseReport(Map<String, SourceFile> sources, String prefix) {

    /** A report that shows lines of the given files. */
    static CaseReport of(List<SourceFile> files, String prefix) {
        Map<String, SourceFile> sources = new HashMap<>();
        files.forEach(file -> sources.put(file.path(), file));
        return new CaseReport(sources, prefix);
    }

    /** One block for each mismatch: what was expected and found, where that is demanded, what helps to see why. */
    String failed(String rulePath, String caseName, List<Mismatch> mismatches) {
        List<String> lines = new ArrayList<>();
        for (Mismatch mismatch : mismatches) {
            SourceLocation at = mismatch.location();
            lines.add("FAILED " + prefix + rulePath + " test '" + caseName + "': " + mismatch.message());
            lines.add("   at " + prefix + at);
            mismatch.details().forEach(detail -> lines.add("   " + detail));
        }
        return String.join("\n", lines);
    }

    /** The findings, each with its line and a caret. */
    String findings(List<Finding> findings) {
        FindingPrinter printer = new FindingPrinter(this::source);
        return findings.stream()
                .map(finding -> printer.print(finding.withPrefix(prefix)))
                .collect(Collectors.joining("\n"));
    }

    private Optional<SourceFile> source(String path) {
        return Optional.ofNullable(sources.get(path.substring(prefix.length())));
    }
}
