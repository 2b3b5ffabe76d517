package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a solution from its folder. */
public final class SolutionLoader {

    private final SolutionFiles files;
    private final @Nullable SolutionRepository repository;

    private SolutionLoader(SolutionFiles files, @Nullable SolutionRepository repository) {
        this.files = files;
        this.repository = repository;
    }

    /**
     * Reads a solution; faults of its content are {@link Solution#problems}.
     *
     * <p>When the folder lies in an Azure-Sentinel checkout ({@code <root>/Solutions/<name>}), shared files of the
     * checkout are used too. To load many solutions of one checkout, use {@link SolutionRepository}.
     *
     * @throws IOException if there is no such folder
     */
    public static Solution load(Path folder) throws IOException {
        return load(SourceFolder.open(folder), SolutionRepository.around(folder).orElse(null));
    }

    static Solution load(SourceFolder folder, @Nullable SolutionRepository repository) {
        return new SolutionLoader(new SolutionFiles(folder), repository).load();
    }

    private Solution load() {
        SourceFolder folder = files.folder();
        FolderNames.problems(folder).forEach(files::problem);
        Optional<SourceFolder> checkout = Optional.ofNullable(repository).flatMap(SolutionRepository::checkout);
        DataFileReader reader = new DataFileReader(folder, checkout.orElse(null));
        List<SolutionDataFile> dataFiles = DataFileReader.paths(folder).stream()
                .flatMap(path -> files.read(path).stream())
                .map(reader::read)
                .toList();
        Optional<SolutionDataFile> dataFile = dataFiles.stream().findFirst();
        Optional<SolutionMetadata> metadata = metadata(dataFile);
        Optional<ReleaseNotes> releaseNotes =
                topFile("ReleaseNotes.md").map(document -> ReleaseNotes.of(document.source()));
        Optional<WorkbooksMetadata> workbooksMetadata = workbooksMetadata();
        List<ContentItem> items = new ItemReader(files, checkout.orElse(null), workbooksMetadata).read(dataFile);
        List<TableSchema> tables = tables();
        return new Solution(
                folder,
                dataFile,
                dataFiles,
                metadata,
                releaseNotes,
                workbooksMetadata,
                items,
                tables,
                FolderNames.filesIn(folder, FolderNames.SAMPLE_DATA),
                folder.files().stream().filter(SolutionLoader::isTest).toList(),
                files.sources(),
                files.problems());
    }

    private Optional<SolutionMetadata> metadata(Optional<SolutionDataFile> dataFile) {
        return dataFile.flatMap(SolutionDataFile::metadata)
                .flatMap(this::topFile)
                .or(() -> topFile("SolutionMetadata.json"))
                .map(SolutionMetadata::new);
    }

    private Optional<SourceDocument> topFile(String name) {
        boolean isFile = files.folder().resolve(name).isFile();
        return isFile ? files.read(files.folder().resolve(name).path()) : Optional.empty();
    }

    /** The solution's own file wins over the one that all solutions of a checkout share. */
    private Optional<WorkbooksMetadata> workbooksMetadata() {
        Optional<WorkbooksMetadata> own = FolderNames.filesOf(files.folder(), ContentKind.WORKBOOK).stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith("/workbooksmetadata.json"))
                .findFirst()
                .flatMap(files::read)
                .map(WorkbooksMetadata::new);
        return own.or(() -> Optional.ofNullable(repository).flatMap(SolutionRepository::workbooksMetadata));
    }

    private List<TableSchema> tables() {
        return FolderNames.filesIn(files.folder(), FolderNames.TABLES).stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".json"))
                .flatMap(path -> files.read(path).stream())
                .map(TableSchema::of)
                .toList();
    }

    private static boolean isTest(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".test.yaml") || lower.endsWith(".test.yml");
    }
}
