package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.ReleaseNotes;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** The version stands in several places, which are easily forgotten when it is raised. */
final class VersionsAgree extends DataFileCheck {
    private static final String TEMPLATE = "Package/mainTemplate.json";

    VersionsAgree() {
        super(CheckInfo.warning(
                "SEN-SD-014",
                "versions-agree",
                "Version equals the newest release note, the package and the name of a zip"));
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        Optional<ScalarNode> version =
                root.scalar("Version").filter(node -> !node.text().isBlank());
        if (version.isEmpty()) {
            return;
        }
        context.solution()
                .releaseNotes()
                .flatMap(VersionsAgree::newest)
                .ifPresent(noted -> compare(version.get(), "the newest release note", noted, reporter));
        packaged(context).ifPresent(built -> compare(version.get(), "contentPackages in " + TEMPLATE, built, reporter));
        List<String> zips = context.solution().folder().filesIn("Package").stream()
                .filter(name -> name.endsWith(".zip"))
                .toList();
        if (!zips.isEmpty() && !zips.contains(version.get().text() + ".zip")) {
            reporter.report(
                    version.get(),
                    "Version is " + version.get().text() + ", but there is no Package/"
                            + version.get().text() + ".zip",
                    "build the package anew");
        }
    }

    private static Optional<String> newest(ReleaseNotes notes) {
        return notes.rows().stream().map(ReleaseNotes.Row::version).findFirst().filter(text -> text.matches("[\\d.]+"));
    }

    private static Optional<String> packaged(SolutionContext context) {
        return context
                .committedPackage()
                .mainTemplate()
                .flatMap(SourceDocument::mapping)
                .map(root -> root.items("resources"))
                .orElse(List.of())
                .stream()
                .flatMap(resource -> resource.asMapping().stream())
                .filter(resource -> resource.text("type").orElse("").endsWith("/contentPackages"))
                .flatMap(resource -> resource.mapping("properties").stream())
                .flatMap(properties -> properties.text("version").stream())
                .findFirst();
    }

    private static void compare(ScalarNode version, String place, String other, Reporter reporter) {
        if (!version.text().equals(other)) {
            reporter.report(
                    version, "Version is " + version.text() + ", " + place + " says " + other, "make the two agree");
        }
    }
}
