package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the version with the release notes and with earlier packages. */
final class ReleaseCheck {

    private final Solution solution;
    private final String version;
    private final Problems problems;

    ReleaseCheck(Solution solution, String version, Problems problems) {
        this.solution = solution;
        this.version = version;
        this.problems = problems;
    }

    void check() {
        checkNotes();
        newestPackage()
                .filter(newest -> newest.compareTo(PackageVersion.parse(version).orElseThrow()) > 0)
                .ifPresent(newest -> problems.add(
                        PackagingRule.OLDER_THAN_PACKAGE,
                        SourceLocation.ofFile("Package/" + newest + ".zip"),
                        "version " + version + " is built, but there is a package " + newest,
                        "raise the version above " + newest));
    }

    private void checkNotes() {
        List<ReleaseNotes.Row> rows =
                solution.releaseNotes().map(ReleaseNotes::rows).orElse(List.of());
        if (rows.isEmpty()) {
            problems.add(
                    PackagingRule.RELEASE_NOTES,
                    SourceLocation.ofFile("ReleaseNotes.md"),
                    "there is no table of versions",
                    "add a table with a row for " + version);
        } else if (!rows.get(0).version().equals(version)) {
            problems.add(
                    PackagingRule.RELEASE_NOTES,
                    rows.get(0).location(),
                    "the newest row is for version '" + rows.get(0).version() + "', built is " + version,
                    "add a row for " + version + " above it");
        }
    }

    private Optional<PackageVersion> newestPackage() {
        return solution.folder().filesIn("Package").stream()
                .filter(name -> name.endsWith(".zip"))
                .flatMap(name -> PackageVersion.parse(name.substring(0, name.length() - 4)).stream())
                .max(Comparator.naturalOrder());
    }

    /** Returns the release notes of the version alone; empty if there are none. */
    Optional<String> markdown(String solutionName) {
        return solution.releaseNotes()
                .flatMap(notes -> notes.rows().stream()
                        .filter(row -> row.version().equals(version))
                        .findFirst()
                        .map(row -> "# " + solutionName + " " + version + "\n\n"
                                + line(notes.header())
                                + "|" + " --- |".repeat(notes.header().size()) + "\n"
                                + line(row.cells())));
    }

    private static String line(List<ReleaseNotes.Cell> cells) {
        return cells.stream()
                .map(cell -> cell.text().replace("\n", "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
