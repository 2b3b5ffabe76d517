package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/**
 * A zip that was published once stays as it was: it holds the version that it is named for, and what it held in the
 * revision to compare with.
 */
final class OldArchive extends PackageCheck {
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"(\\d+\\.\\d+\\.\\d+)\"");

    OldArchive() {
        super(CheckInfo.error(
                "SEN-PKG-003",
                "old-zip",
                "a published zip stays as it was, and holds the version that it is named for"));
    }

    @Override
    void check(SolutionPackage pack, Reporter reporter) {
        for (PackageArchive archive : pack.archives()) {
            pack.before().stream()
                    .flatMap(before -> before.archives().stream())
                    .filter(before -> before.path().equals(archive.path()))
                    .filter(before -> !before.equals(archive))
                    .forEach(before -> reporter.report(
                            SourceLocation.ofFile(archive.path()),
                            "the zip differs from the one that was there before",
                            "restore it, and give the new version a zip of its own"));
            archive.entry(SolutionPackage.MAIN_TEMPLATE)
                    .map(entry -> version(entry.text()))
                    .filter(version -> !version.isEmpty() && !version.equals(archive.version()))
                    .ifPresent(version -> reporter.report(
                            SourceLocation.ofFile(archive.path()),
                            "the zip holds version " + version,
                            "restore it as it was published, and give the new version a zip of its own"));
        }
    }

    /** The version in the resource of the solution, which is the last. */
    private static String version(String template) {
        int solution = template.lastIndexOf("/contentPackages\"");
        if (solution < 0) {
            return "";
        }
        Matcher matcher = VERSION.matcher(template.substring(solution));
        return matcher.find() ? matcher.group(1) : "";
    }
}
