package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reports keys of the data file whose content would not reach the package. */
final class DataFileKeys {

    /** Keys with lists that are not content. */
    private static final Set<String> LISTS = caseInsensitive(
            "StaticDataConnectorIds",
            "dependentDomainSolutionIds",
            "WatchlistDescription",
            "WorkbookDescription",
            "PlaybookDescription",
            "providers");

    private static final Set<String> XDR = caseInsensitive("XDR Detections", "Custom Detections");

    private DataFileKeys() {}

    private static Set<String> caseInsensitive(String... keys) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(keys));
        return set;
    }

    static void check(SolutionFacts facts, UpstreamRelease upstream, Problems problems) {
        MappingNode root = facts.dataFile().root().orElseThrow();
        root.entries().forEach(entry -> checkList(entry, problems));
        root.entryIgnoreCase("Is1PConnector")
                .filter(entry -> upstream == UpstreamRelease.CURRENT)
                .filter(entry -> entry.value()
                        .asScalar()
                        .flatMap(scalar -> scalar.asBoolean())
                        .orElse(false))
                .ifPresent(entry ->
                        ignored(entry, problems, "list the ids of static connectors in StaticDataConnectorIds"));
        for (String key : List.of("WorkbookDescription", "PlaybookDescription")) {
            root.entryIgnoreCase(key).ifPresent(entry -> ignored(entry, problems, "remove the key"));
        }
        Optional<MappingEntry> tracking = facts.metadata().entry("trackingId");
        tracking.ifPresent(entry -> ignored(entry, problems, null));
    }

    private static void checkList(MappingEntry entry, Problems problems) {
        boolean filled = entry.value()
                .asSequence()
                .filter(list -> !list.items().isEmpty())
                .isPresent();
        if (!filled
                || LISTS.contains(entry.name())
                || ContentKind.ofDataFileKey(entry.name()).isPresent()) {
            return;
        }
        if (XDR.contains(entry.name())) {
            problems.add(
                    PackagingRule.NOT_SUPPORTED,
                    entry.location(),
                    "not supported: packaging of custom detections",
                    null);
        } else {
            ignored(entry, problems, "use a key such as 'Analytic Rules'");
        }
    }

    private static void ignored(MappingEntry entry, Problems problems, @Nullable String hint) {
        problems.add(PackagingRule.IGNORED, entry.key(), "'" + entry.name() + "' has no effect on the package", hint);
    }
}
