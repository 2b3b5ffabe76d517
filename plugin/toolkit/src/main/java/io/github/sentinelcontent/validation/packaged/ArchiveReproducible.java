package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Comparator;
import java.util.List;

/**
 * An archive of the same content is the same, byte by byte.
 *
 * <p>Those of the upstream tool are not, so that those of older versions are information.
 */
final class ArchiveReproducible extends PackageCheck {

    ArchiveReproducible() {
        super(CheckInfo.warning(
                "SEN-PKG-002", "reproducible", "entries of the zip are sorted, of one time, without extra fields"));
    }

    @Override
    void check(SolutionPackage pack, Reporter reporter) {
        String current =
                pack.solution().dataFile().flatMap(file -> file.version()).orElse("");
        for (PackageArchive archive : pack.archives()) {
            boolean isOld = !pack.isBuilt() && !archive.version().equals(current);
            Severity severity = isOld ? Severity.INFO : Severity.WARNING;
            String fault = fault(archive.entries());
            if (!fault.isEmpty()) {
                reporter.report(
                        severity,
                        SourceLocation.ofFile(archive.path()),
                        "the zip is not reproducible: " + fault,
                        "build it with the goal package");
            }
        }
    }

    private static String fault(List<PackageArchive.Entry> entries) {
        if (entries.stream().anyMatch(PackageArchive.Entry::hasExtra)) {
            return "entries have extra fields";
        }
        if (entries.stream().map(PackageArchive.Entry::time).distinct().count() > 1) {
            return "entries have different times";
        }
        List<PackageArchive.Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(PackageArchive.Entry::name))
                .toList();
        return sorted.equals(entries) ? "" : "entries are not sorted by name";
    }
}
