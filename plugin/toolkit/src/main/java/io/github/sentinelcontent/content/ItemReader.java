package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes content items of the files that the data file lists and of those only found in folders. */
final class ItemReader {

    private final SolutionFiles files;
    private final @Nullable SourceFolder repository;
    private final Optional<WorkbooksMetadata> workbooksMetadata;
    private final List<ContentItem> items = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    ItemReader(SolutionFiles files, @Nullable SourceFolder repository, Optional<WorkbooksMetadata> workbooksMetadata) {
        this.files = files;
        this.repository = repository;
        this.workbooksMetadata = workbooksMetadata;
    }

    List<ContentItem> read(Optional<SolutionDataFile> dataFile) {
        dataFile.ifPresent(file -> file.sections().forEach(this::addListed));
        for (ContentKind kind : ContentKind.values()) {
            FolderNames.filesOf(files.folder(), kind).forEach(path -> addFound(kind, path));
        }
        return items;
    }

    private void addListed(DataFileSection section) {
        for (DataFileEntry entry : section.entries()) {
            SourceFolder from = entry.inRepository() ? repository : files.folder();
            String path = entry.target().path();
            boolean first = taken.add((entry.inRepository() ? "\0" : "") + path);
            if (first && from != null && entry.target().isFile()) {
                files.read(from, path).ifPresent(document -> items.add(item(section.kind(), document, entry)));
            }
        }
    }

    private void addFound(ContentKind kind, String path) {
        if (!taken.contains(path) && kind.hasSuffix(path) && !isTest(path) && !isCopy(path)) {
            files.read(path)
                    .filter(document -> looksLike(kind, document))
                    .ifPresent(document -> items.add(item(kind, document, null)));
        }
    }

    private static boolean isTest(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".test.yaml") || lower.endsWith(".test.yml");
    }

    /** Old solutions keep the text form of a parser beside the YAML form. */
    private boolean isCopy(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean text = lower.endsWith(".txt") || lower.endsWith(".kql");
        String base = path.substring(0, path.lastIndexOf('.'));
        return text
                && files.folder().files().stream()
                        .anyMatch(other ->
                                other.equalsIgnoreCase(base + ".yaml") || other.equalsIgnoreCase(base + ".yml"));
    }

    /** Folders of connectors and playbooks hold many JSON files that are not content themselves. */
    private static boolean looksLike(ContentKind kind, SourceDocument document) {
        return switch (kind) {
            case ANALYTIC_RULE, HUNTING_QUERY, SUMMARY_RULE, SAVED_SEARCH -> true;
            case WORKBOOK -> !document.source().fileName().equalsIgnoreCase("WorkbooksMetadata.json");
            case DATA_CONNECTOR -> ConnectorReader.shape(document) != ConnectorShape.OTHER;
            case PARSER ->
                !document.source().fileName().toLowerCase(Locale.ROOT).endsWith(".json") || isFunction(document);
            case PLAYBOOK, WATCHLIST -> isTemplate(document);
        };
    }

    private static boolean isFunction(SourceDocument document) {
        return document.at("/properties/functionAlias").isPresent()
                || document.at("/resources/0/properties/functionAlias").isPresent();
    }

    private static boolean isTemplate(SourceDocument document) {
        Optional<MappingNode> root = document.mapping();
        return root.flatMap(mapping -> mapping.get("resources"))
                .filter(resources -> resources.asSequence().isPresent())
                .isPresent();
    }

    private ContentItem item(ContentKind kind, SourceDocument document, @Nullable DataFileEntry entry) {
        ContentFile file = new ContentFile(document, entry);
        return switch (kind) {
            case ANALYTIC_RULE -> new AnalyticRule(file);
            case HUNTING_QUERY -> new HuntingQuery(file);
            case WORKBOOK -> new Workbook(file, workbooksMetadata.flatMap(metadata -> metadata.find(file.path())));
            case DATA_CONNECTOR -> new DataConnector(file, resources(document));
            case PARSER -> new Parser(file);
            case PLAYBOOK -> new Playbook(file);
            case WATCHLIST -> new Watchlist(file);
            case SUMMARY_RULE -> new SummaryRule(file);
            case SAVED_SEARCH -> new SavedSearch(file);
        };
    }

    private List<ConnectorResource> resources(SourceDocument document) {
        String path = document.source().path();
        if (ConnectorReader.shape(document) != ConnectorShape.CODELESS || !path.contains("/")) {
            return List.of();
        }
        String beside = path.substring(0, path.lastIndexOf('/') + 1);
        return files.folder().files().stream()
                .filter(other -> other.startsWith(beside)
                        && other.toLowerCase(Locale.ROOT).endsWith(".json"))
                .flatMap(other -> files.read(other).stream())
                .flatMap(other -> ConnectorReader.resources(other).stream())
                .filter(resource -> resource.type() != ConnectorResource.Type.DEFINITION)
                .toList();
    }
}
