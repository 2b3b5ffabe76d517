package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * The file WorkbooksMetadata.json of a solution or of the repository.
 *
 * @param document the file as read
 */
public record WorkbooksMetadata(SourceDocument document) {

    /** Returns the entries in file order. */
    public List<WorkbookMetadata> entries() {
        return Optional.ofNullable(document.root()).flatMap(DocumentNode::asSequence).stream()
                .flatMap(sequence -> sequence.mappings().stream())
                .map(WorkbookMetadata::new)
                .toList();
    }

    /**
     * Returns the first entry that belongs to a workbook file.
     *
     * <p>Compared are the base of the file name and the path of the entry without extension, ignoring case. Parentheses
     * in names make the upstream tool cut at another dot; we follow it. Source: workbookMetadata in
     * {@code Tools/Create-Azure-Sentinel-Solution/common}.
     *
     * @param fileName name or path of the workbook file
     */
    public Optional<WorkbookMetadata> find(String fileName) {
        String base = leafBase(fileName);
        return entries().stream()
                .filter(entry -> entry.templateRelativePath()
                        .map(WorkbooksMetadata::withoutExtension)
                        .filter(base::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    private static String leafBase(String fileName) {
        String leaf = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = leaf.lastIndexOf('.');
        String base = dot > 0 ? leaf.substring(0, dot) : leaf;
        return base.indexOf('(') > 0 ? base : base.replaceAll("[#?{\\[()\\]}]", "");
    }

    private static String withoutExtension(String path) {
        int dot = path.contains("(") ? path.lastIndexOf('.') : path.indexOf('.');
        return dot >= 0 ? path.substring(0, dot) : path;
    }
}
