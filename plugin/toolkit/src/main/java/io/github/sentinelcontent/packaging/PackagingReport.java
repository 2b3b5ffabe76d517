package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The outcome of packaging a repository.
 *
 * @param solutions number of solutions looked at
 * @param packages the files of each package that was written, the archive last, in the order of the folder names
 * @param findings what is wrong with the content; paths are relative to the solution, or to the folder of solutions
 * @param sources the text of files with findings, by the path used in findings
 * @param failures solutions whose packaging broke off by a fault of this program
 */
public record PackagingReport(
        int solutions,
        List<List<Path>> packages,
        Findings findings,
        Map<String, SourceFile> sources,
        List<Failure> failures) {

    /** Copies the collections. */
    public PackagingReport {
        packages = packages.stream().map(List::copyOf).toList();
        sources = Map.copyOf(sources);
        failures = List.copyOf(failures);
    }

    /** A fault of this program while it packaged one solution. */
    public record Failure(String solution, Throwable cause) {}
}
