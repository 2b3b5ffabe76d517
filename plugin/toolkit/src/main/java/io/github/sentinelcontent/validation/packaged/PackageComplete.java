package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The package offers what the data file lists, in the same versions, and nothing else.
 *
 * <p>Packages are made at a release, so one that lies beside its sources may be behind them: there it is a warning.
 */
final class PackageComplete extends TemplateCheck {

    PackageComplete() {
        super(CheckInfo.error(
                "SEN-MT-021", "completeness", "the package offers each listed artefact once, in its version"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        if (!template.hasContentTemplates() || pack.solution().dataFile().isEmpty()) {
            return;
        }
        Severity severity = pack.isBuilt() ? Severity.ERROR : Severity.WARNING;
        Map<String, List<PackagedItem>> packaged = template.items().stream()
                .collect(Collectors.groupingBy(PackagedItem::key, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<PackagedItem>> unknown = new LinkedHashMap<>(packaged);
        for (SourceItem item : SourceItem.listed(pack.solution())) {
            List<PackagedItem> found = packaged.getOrDefault(item.key(), List.of());
            unknown.remove(item.key());
            if (found.isEmpty()) {
                reporter.report(
                        severity,
                        place(item),
                        "'" + item.contentId() + "' (" + item.kind() + ") is not in the package",
                        "build the package again");
            }
            found.stream()
                    .skip(1)
                    .forEach(twice -> reporter.report(
                            severity,
                            twice.place("contentId").location(),
                            "'" + item.contentId() + "' is in the package a second time",
                            null));
            found.stream().limit(1).forEach(one -> version(one, item, severity, reporter));
        }
        unknown.values()
                .forEach(items -> items.forEach(item -> reporter.report(
                        severity,
                        item.place("contentId").location(),
                        "the package offers '" + item.contentId() + "' (" + item.kind()
                                + "), which the data file does not list",
                        "list its file in the data file, or build the package again")));
        dependencies(template, severity, reporter);
    }

    /** Tells whether a listed artefact is not in the package at all. */
    static boolean lacksItem(DeploymentTemplate template, SolutionPackage pack) {
        if (!template.hasContentTemplates() || pack.solution().dataFile().isEmpty()) {
            return false;
        }
        Set<String> offered = template.items().stream().map(PackagedItem::key).collect(Collectors.toSet());
        return SourceItem.listed(pack.solution()).stream().anyMatch(item -> !offered.contains(item.key()));
    }

    private static SourceLocation place(SourceItem item) {
        DataFileEntry entry = item.item().file().entry();
        return entry == null ? item.item().source().location() : entry.location();
    }

    private static void version(PackagedItem packaged, SourceItem item, Severity severity, Reporter reporter) {
        if (item.version() != null && !item.version().equals(packaged.version())) {
            reporter.report(
                    severity,
                    packaged.place("version").location(),
                    "the package has '" + item.contentId() + "' in version " + packaged.version() + ", "
                            + item.item().path() + " says " + item.version(),
                    "build the package again");
        }
    }

    private static void versionAgrees(
            DeploymentTemplate template,
            MappingNode criterion,
            String kind,
            String id,
            Severity severity,
            Reporter reporter) {
        Optional<String> version = template.text(criterion, "version");
        template.items().stream()
                .filter(item -> item.key().equals(SourceItem.key(kind, id)))
                .findFirst()
                .filter(item -> version.isPresent() && !version.get().equals(item.version()))
                .ifPresent(item -> reporter.report(
                        severity,
                        Place.of(criterion, "version").location(),
                        "the solution needs '" + id + "' in version " + version.get() + ", the package offers "
                                + item.version(),
                        "build the package again"));
    }

    /** What the solution consists of is what the package offers; watchlists and other solutions are not offered. */
    private static void dependencies(DeploymentTemplate template, Severity severity, Reporter reporter) {
        List<MappingNode> criteria = template.solutionResource()
                .flatMap(resource -> resource.at("/properties/dependencies/criteria"))
                .flatMap(node -> node.asSequence())
                .map(list -> DeploymentTemplate.mappings(list.items()))
                .orElse(List.of());
        Set<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        template.items().forEach(item -> ids.add(item.contentId()));
        Set<String> needed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (MappingNode criterion : criteria) {
            String kind = criterion.text("kind").orElse("");
            String id = template.text(criterion, "contentId").orElse("");
            needed.add(id);
            versionAgrees(template, criterion, kind, id, severity, reporter);
            if (!ids.contains(id) && !kind.equals("Watchlist") && !kind.equals("Solution")) {
                reporter.report(
                        severity,
                        criterion.location(),
                        "the solution needs '" + id + "' (" + kind + "), which the package does not offer",
                        "build the package again");
            }
        }
        for (PackagedItem item : template.items()) {
            boolean own = item.kind().equals("DataConnector") && needed.contains(item.contentId() + "Connections");
            if (!needed.contains(item.contentId()) && !own) {
                reporter.report(
                        severity,
                        item.place("contentId").location(),
                        "'" + item.contentId() + "' (" + item.kind()
                                + ") is not among the dependencies of the solution",
                        "build the package again");
            }
        }
    }
}
