package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Optional;

/** The archive of the package's version holds the two templates beside it, and nothing else. */
final class ArchiveEqualsFolder extends PackageCheck {
    private static final List<String> NAMES = List.of(SolutionPackage.MAIN_TEMPLATE, SolutionPackage.USER_INTERFACE);

    ArchiveEqualsFolder() {
        super(CheckInfo.error(
                "SEN-PKG-001", "zip-equals-folder", "the zip of the version holds the two templates and nothing else"));
    }

    @Override
    void check(SolutionPackage pack, Reporter reporter) {
        for (PackageArchive archive : pack.archives()) {
            SourceLocation place = SourceLocation.ofFile(archive.path());
            if (!archive.readable()) {
                reporter.report(place, "the zip cannot be read", "build the package again");
            } else if (archive.version().equals(version(pack))) {
                names(archive, place, reporter);
                contents(archive, pack, reporter);
            }
        }
    }

    private static String version(SolutionPackage pack) {
        return pack.template()
                .flatMap(template -> template.solutionResource()
                        .flatMap(resource -> resource.mapping("properties"))
                        .flatMap(properties -> template.text(properties, "version")))
                .orElse("");
    }

    private static void names(PackageArchive archive, SourceLocation place, Reporter reporter) {
        for (String name : NAMES) {
            if (archive.entry(name).isEmpty()) {
                reporter.report(place, "the zip has no " + name + " at its root", "build the package again");
            }
        }
        archive.entries().stream()
                .filter(entry -> !NAMES.contains(entry.name()))
                .forEach(entry -> reporter.report(place, "the zip holds '" + entry.name() + "'", "leave it out"));
    }

    private static void contents(PackageArchive archive, SolutionPackage pack, Reporter reporter) {
        for (Optional<SourceDocument> document : List.of(pack.mainTemplate(), pack.userInterface())) {
            document.ifPresent(file -> archive.entry(file.source().fileName())
                    .filter(entry ->
                            !lines(entry.text()).equals(lines(file.source().text())))
                    .ifPresent(entry -> reporter.report(
                            SourceLocation.ofFile(archive.path()),
                            "'" + entry.name() + "' in the zip differs from the one beside it",
                            "build the package again")));
        }
    }

    private static String lines(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").stripTrailing();
    }
}
