package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.finding.Fingerprints;
import io.github.sentinelcontent.finding.SuppressedFinding;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.gate.AffectedItem;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a validation.
 *
 * @param solutions number of solutions looked at
 * @param findings what is reported, sorted; paths are relative to the solution, or to the folder of solutions
 * @param suppressed what is kept back, sorted
 * @param fingerprints what identifies the findings, reported or kept back, from run to run
 * @param checkedFiles paths of all text files looked at, sorted
 * @param sources the text of files with findings, by the path used in findings
 * @param failures solutions whose validation broke off by a fault of this program
 * @param affected unchanged items that were checked because they use something that changed; empty when nothing is compared
 */
public record ValidationReport(
        int solutions,
        Findings findings,
        List<SuppressedFinding> suppressed,
        Fingerprints fingerprints,
        List<String> checkedFiles,
        Map<String, SourceFile> sources,
        List<Failure> failures,
        List<AffectedItem> affected) {

    /** Copies the collections. */
    public ValidationReport {
        suppressed = suppressed.stream().sorted().toList();
        checkedFiles = List.copyOf(checkedFiles);
        sources = Map.copyOf(sources);
        failures = List.copyOf(failures);
        affected = List.copyOf(affected);
    }

    /** A fault of this program while it looked at one solution. */
    public record Failure(String solution, Throwable cause) {}
}
