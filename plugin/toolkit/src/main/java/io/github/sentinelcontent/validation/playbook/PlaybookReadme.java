package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Users read how to set the playbook up beside the template and in its metadata. */
final class PlaybookReadme extends PlaybookCheck {
    private static final Set<String> TIERS = Set.of("community", "partner", "microsoft");
    private static final List<String> NOTE_KEYS = List.of("version", "title", "notes");

    PlaybookReadme() {
        super(CheckInfo.warning(
                "SEN-PB-011",
                "readme",
                "a playbook is azuredeploy.json with a readme.md beside it and says what comes before and after"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        if (TemplateResources.workflows(playbook).isEmpty()) {
            return;
        }
        if (!playbook.source().fileName().equals("azuredeploy.json")) {
            reporter.report(
                    Severity.INFO,
                    playbook.source().location(),
                    "the template is named '" + playbook.source().fileName() + "'",
                    "name it azuredeploy.json");
        }
        if (!hasReadme(playbook, context)) {
            reporter.report(
                    playbook.source().location(),
                    "there is no readme.md beside the template",
                    "describe how to deploy");
        }
        playbook.metadata().ifPresent(metadata -> checkMetadata(metadata, reporter));
    }

    private static boolean hasReadme(Playbook playbook, SolutionContext context) {
        String path = playbook.path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String above = folder.length() < 2 ? "" : folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        return context.solution().folder().files().stream()
                .map(file -> file.toLowerCase(Locale.ROOT))
                .anyMatch(file -> file.equals((folder + "readme.md").toLowerCase(Locale.ROOT))
                        || !above.isEmpty()
                                && above.indexOf('/') < above.length() - 1
                                && file.equals((above + "readme.md").toLowerCase(Locale.ROOT)));
    }

    private static void checkMetadata(MappingNode metadata, Reporter reporter) {
        for (String key : List.of("prerequisites", "postDeployment")) {
            if (metadata.get(key).isEmpty()) {
                reporter.report(
                        Severity.INFO,
                        Place.of(metadata).location(),
                        "'" + key + "' is missing in metadata",
                        "say there what the user does, or give an empty list");
            }
        }
        metadata.mapping("support")
                .flatMap(support -> support.scalar("tier"))
                .filter(tier -> !TIERS.contains(tier.text().toLowerCase(Locale.ROOT)))
                .ifPresent(tier -> reporter.report(
                        tier,
                        "'" + tier.text() + "' is not allowed for tier; allowed: community, partner, microsoft",
                        null));
        Optional<DocumentNode> notes = metadata.get("releaseNotes");
        if (notes.isEmpty()) {
            reporter.report(
                    Severity.INFO, Place.of(metadata).location(), "'releaseNotes' is missing in metadata", null);
        } else if (notes.get().asSequence().isEmpty()) {
            reporter.report(notes.get(), "releaseNotes is not a list", "write a list of version, title and notes");
        } else {
            notes.get().asSequence().get().mappings().forEach(note -> checkNote(note, reporter));
        }
    }

    private static void checkNote(MappingNode note, Reporter reporter) {
        for (String key : NOTE_KEYS) {
            if (note.get(key).isEmpty()) {
                reporter.report(Place.of(note), "'" + key + "' is missing in releaseNotes", null);
            }
        }
    }
}
