package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.content.WorkbooksMetadata;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Entries to look at.
 *
 * @param entries the entries
 * @param all all entries of the file that holds them
 * @param folders the solution, when the entries are its own, and the checkout
 * @param catalog tables that workbooks may read
 * @param context the solution; empty when the file of a checkout is looked at as a whole
 */
record MetadataEntries(
        List<WorkbookMetadata> entries,
        List<WorkbookMetadata> all,
        List<SourceFolder> folders,
        Catalog catalog,
        Optional<SolutionContext> context) {

    /**
     * The entries of a solution: its own file, or what the shared one says about its workbooks. The shared one is looked
     * at as a whole when the whole checkout is.
     */
    static Optional<MetadataEntries> of(SolutionContext context) {
        Optional<WorkbooksMetadata> metadata = context.solution().workbooksMetadata();
        if (metadata.isEmpty()) {
            return Optional.empty();
        }
        boolean shared = metadata.get().document().source().path().startsWith("..");
        if (shared && !context.repository().isSingle()) {
            return Optional.empty();
        }
        List<SourceFolder> folders = new ArrayList<>(List.of(context.solution().folder()));
        context.repository().checkout().ifPresent(folders::add);
        List<WorkbookMetadata> all = metadata.get().entries();
        List<WorkbookMetadata> entries = shared ? ofWorkbooks(context, all) : all;
        return Optional.of(new MetadataEntries(entries, all, folders, context.catalog(), Optional.of(context)));
    }

    private static List<WorkbookMetadata> ofWorkbooks(SolutionContext context, List<WorkbookMetadata> all) {
        Set<MappingNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return context.solution().items(Workbook.class).stream()
                .flatMap(workbook -> workbook.metadata().or(() -> meant(workbook, context, all)).stream())
                .filter(entry -> seen.add(entry.node()))
                .toList();
    }

    /** The entry that leads to a workbook but for a folder or a slip in the name, and to no other of the solution. */
    static Optional<WorkbookMetadata> meant(Workbook workbook, SolutionContext context, List<WorkbookMetadata> all) {
        String name = workbook.source().fileName();
        Set<String> names = context.solution().items(Workbook.class).stream()
                .map(other -> other.source().fileName())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(entry -> entry.templateRelativePath()
                        .filter(path -> !names.contains(path))
                        .map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
                        .flatMap(path -> NearestName.slip(path, List.of(name)))
                        .isPresent())
                .findFirst();
    }

    /** All entries of the shared file of a checkout. */
    static Optional<MetadataEntries> of(SolutionRepository repository, Catalog shared) {
        return repository
                .workbooksMetadata()
                .flatMap(metadata -> repository
                        .checkout()
                        .map(checkout -> new MetadataEntries(
                                metadata.entries(), metadata.entries(), List.of(checkout), shared, Optional.empty())));
    }

    /** The folders of a name that exist, in the solution and the checkout; nothing can be said when there is none. */
    List<List<String>> namesIn(List<String> paths) {
        return folders.stream()
                .flatMap(folder -> paths.stream().map(folder::filesIn))
                .filter(names -> !names.isEmpty())
                .toList();
    }
}
