package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.source.SourceProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A solution as found in its folder.
 *
 * @param folder the folder, through which further files are read
 * @param dataFile the data file
 * @param dataFiles all data files; more than one is for validation to report
 * @param metadata SolutionMetadata.json, or the file that the data file names
 * @param releaseNotes ReleaseNotes.md
 * @param workbooksMetadata the solution's own WorkbooksMetadata.json or else the repository's
 * @param items the content that the data file lists, in its order, then the content only found in folders, by path
 * @param tables the schemas in the folder Tables, by path
 * @param sampleFiles paths of the files in the folder Sample Data, sorted
 * @param testFiles paths of the rule tests ({@code *.test.yaml}), sorted
 * @param sources the text files that were read, by path
 * @param problems what was met while reading, by path and place; faults of content items included
 */
public record Solution(
        SourceFolder folder,
        Optional<SolutionDataFile> dataFile,
        List<SolutionDataFile> dataFiles,
        Optional<SolutionMetadata> metadata,
        Optional<ReleaseNotes> releaseNotes,
        Optional<WorkbooksMetadata> workbooksMetadata,
        List<ContentItem> items,
        List<TableSchema> tables,
        List<String> sampleFiles,
        List<String> testFiles,
        Map<String, SourceFile> sources,
        List<SourceProblem> problems) {

    public Solution {
        dataFiles = List.copyOf(dataFiles);
        items = List.copyOf(items);
        tables = List.copyOf(tables);
        sampleFiles = List.copyOf(sampleFiles);
        testFiles = List.copyOf(testFiles);
        sources = Map.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /** Returns the name in the data file, or else the name of the folder. */
    public String name() {
        return dataFile.flatMap(SolutionDataFile::name)
                .filter(name -> !name.isBlank())
                .orElseGet(this::folderName);
    }

    /** Returns the name of the folder. */
    public String folderName() {
        return folder.name();
    }

    /** Returns the items of a kind, in order. */
    public <T extends ContentItem> List<T> items(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the items of a kind, in order. */
    public List<ContentItem> items(ContentKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** Returns the item that an entry of the data file leads to. */
    public Optional<ContentItem> item(DataFileEntry entry) {
        return items.stream()
                .filter(item -> item.file().entry() != null)
                .filter(item -> item.file().entry().target().equals(entry.target())
                        && item.file().entry().inRepository() == entry.inRepository())
                .findFirst();
    }

    /** Returns the text of a file that was read. */
    public Optional<SourceFile> source(String path) {
        return Optional.ofNullable(sources.get(path));
    }
}
