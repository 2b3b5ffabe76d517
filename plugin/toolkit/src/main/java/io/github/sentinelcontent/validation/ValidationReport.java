package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a validation.
 *
 * @param solutions number of solutions looked at
 * @param findings what was found, sorted; paths are relative to the solution, or to the folder of solutions
 * @param checkedFiles paths of all text files looked at, sorted
 * @param sources the text of files with findings, by the path used in findings
 * @param failures solutions whose validation broke off by a fault of this program
 */
public record ValidationReport(
        int solutions,
        Findings findings,
        List<String> checkedFiles,
        Map<String, SourceFile> sources,
        List<Failure> failures) {

    /** Copies the collections. */
    public ValidationReport {
        checkedFiles = List.copyOf(checkedFiles);
        sources = Map.copyOf(sources);
        failures = List.copyOf(failures);
    }

    /** A fault of this program while it looked at one solution. */
    public record Failure(String solution, Throwable cause) {}
}
