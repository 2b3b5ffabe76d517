package io.github.sentinelcontent.docs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.PageList;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.content.SolutionMetadata;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.schema.SolutionCatalog;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes from a solution what its pages say. */
final class SolutionReader {
    private static final Pattern IMAGE_SOURCE = Pattern.compile("(?i)\\bsrc\\s*=\\s*[\"']([^\"'<>]+)[\"']");

    private final DocsOptions options;
    private final SourceUrls urls;
    private final Catalog shared;

    /** @param shared names that all solutions may use, ASIM parsers without body */
    SolutionReader(DocsOptions options, Catalog shared) {
        this.options = options;
        this.urls = new SourceUrls(options.repositoryUrl());
        this.shared = shared;
    }

    SolutionFacts read(Solution solution) {
        List<Finding> problems = new ArrayList<>();
        Catalog catalog = SolutionCatalog.of(solution, shared);
        QueryTables tables = new QueryTables(options.tableDetection(), catalog, problems::add);
        Optional<SolutionMetadata> metadata = solution.metadata();
        Optional<SolutionDataFile> data = solution.dataFile();
        return new SolutionFacts(
                solution.folderName(),
                PageList.digest(solution),
                solution.name(),
                metadata.flatMap(SolutionMetadata::solutionId),
                data.flatMap(SolutionDataFile::logo)
                        .map(SolutionReader::imageSource)
                        .orElse(""),
                markdown(data.flatMap(SolutionDataFile::description).orElse(""), solution),
                metadata.flatMap(m -> m.support("name")).orElse(""),
                metadata.flatMap(m -> m.support("tier")).orElse(""),
                metadata.flatMap(SolutionMetadata::firstPublishDate).orElse(""),
                information(solution),
                data.map(SolutionDataFile::dependentDomainSolutionIds).orElse(List.of()).stream()
                        .map(ScalarNode::text)
                        .toList(),
                connectors(solution, tables),
                items(solution, tables),
                columns(solution, catalog),
                markdown(
                        solution.releaseNotes()
                                .map(notes -> notes.source().text().strip())
                                .orElse(""),
                        solution),
                ReadmeText.of(solution, urls),
                problems);
    }

    private String markdown(String text, Solution solution) {
        return RelativeLinks.absolute(PageText.lines(text), urls, solution.folderName());
    }

    private static String imageSource(String html) {
        Matcher matcher = IMAGE_SOURCE.matcher(html);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    private List<Attribute> information(Solution solution) {
        Optional<SolutionMetadata> metadata = solution.metadata();
        Optional<SolutionDataFile> data = solution.dataFile();
        List<Attribute> rows = new ArrayList<>();
        rows.add(new Attribute(
                "Publisher", metadata.flatMap(m -> m.support("name")).orElse("")));
        rows.add(new Attribute(
                "Support Tier", metadata.flatMap(m -> m.support("tier")).orElse("")));
        metadata.flatMap(m -> m.support("link"))
                .filter(link -> !link.isBlank())
                .ifPresent(link -> rows.add(new Attribute("Support Link", Markdown.address(link))));
        addUnlessEmpty(rows, "Categories", metadata.map(this::categories).orElse(""));
        addUnlessEmpty(
                rows,
                "Version",
                data.flatMap(SolutionDataFile::version)
                        .or(() -> metadata.flatMap(SolutionMetadata::version))
                        .orElse(""));
        addUnlessEmpty(rows, "Author", data.flatMap(SolutionDataFile::author).orElse(""));
        addUnlessEmpty(
                rows,
                "First Published",
                metadata.flatMap(SolutionMetadata::firstPublishDate).orElse(""));
        addUnlessEmpty(
                rows,
                "Last Updated",
                metadata.flatMap(SolutionMetadata::lastPublishDate).orElse(""));
        rows.add(new Attribute("Solution Folder", Markdown.address(urls.folder(solution.folderName()))));
        return rows;
    }

    private static void addUnlessEmpty(List<Attribute> rows, String label, String value) {
        if (!value.isBlank()) {
            rows.add(new Attribute(label, Markdown.cell(value)));
        }
    }

    private String categories(SolutionMetadata metadata) {
        Map<String, List<ScalarNode>> categories = new TreeMap<>();
        categories.put("domains", metadata.domains());
        categories.put("verticals", metadata.verticals());
        categories.values().removeIf(List::isEmpty);
        return switch (options.categories()) {
            case KEYS -> String.join(",", categories.keySet());
            case VALUES ->
                categories.values().stream()
                        .flatMap(List::stream)
                        .map(ScalarNode::text)
                        .collect(Collectors.joining(", "));
        };
    }

    private List<ConnectorFacts> connectors(Solution solution, QueryTables tables) {
        ConnectorReader reader = new ConnectorReader(tables, urls, solution);
        Map<String, ConnectorFacts> byId = new TreeMap<>(CodePointOrder.EXACT);
        for (DataConnector connector : solution.items(DataConnector.class)) {
            reader.read(connector).ifPresent(facts -> byId.putIfAbsent(facts.id(), facts));
        }
        return List.copyOf(byId.values());
    }

    private List<ItemFacts> items(Solution solution, QueryTables tables) {
        ItemReader reader = new ItemReader(tables, solution);
        return solution.items().stream()
                .flatMap(item -> reader.read(item).stream())
                .sorted(Comparator.comparing(ItemFacts::type)
                        .thenComparing(CodePointOrder.exactBy(ItemFacts::name))
                        .thenComparing(CodePointOrder.exactBy(ItemFacts::path)))
                .toList();
    }

    /** The tables of the solution's own files. */
    private static Map<String, RowSchema> columns(Solution solution, Catalog catalog) {
        Map<String, RowSchema> columns = new TreeMap<>();
        for (TableSchema table : solution.tables()) {
            catalog.table(table.name()).ifPresent(schema -> columns.put(table.name(), schema));
        }
        return columns;
    }
}
