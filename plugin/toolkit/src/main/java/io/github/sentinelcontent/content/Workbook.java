package io.github.sentinelcontent.content;

import java.util.List;
import java.util.Optional;

/**
 * An Azure workbook: charts and tables of queries.
 *
 * @param file the JSON file
 * @param metadata its entry in the workbooks metadata, if there is one
 */
public record Workbook(ContentFile file, Optional<WorkbookMetadata> metadata) implements ContentItem {

    @Override
    public ContentKind kind() {
        return ContentKind.WORKBOOK;
    }

    /** Returns the key in the workbooks metadata. */
    @Override
    public Optional<String> id() {
        return metadata.flatMap(WorkbookMetadata::workbookKey);
    }

    /** Returns the title in the workbooks metadata. */
    @Override
    public Optional<String> name() {
        return metadata.flatMap(WorkbookMetadata::title);
    }

    /** Returns the version in the workbooks metadata. */
    @Override
    public Optional<String> version() {
        return metadata.flatMap(WorkbookMetadata::version);
    }

    /** Returns the queries on Logs. */
    @Override
    public List<ContentQuery> queries() {
        return allQueries().stream()
                .filter(WorkbookQuery::isLogs)
                .map(query -> new ContentQuery(query.role(), query.node()))
                .toList();
    }

    /** Returns the queries on every data source, in file order. */
    public List<WorkbookQuery> allQueries() {
        return root().map(WorkbookReader::queries).orElse(List.of());
    }

    /** Returns the steps in file order; a group comes before its own steps. */
    public List<WorkbookItem> items() {
        return root().map(WorkbookReader::items).orElse(List.of());
    }
}
