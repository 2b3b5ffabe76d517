package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.content.SolutionMetadata;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@link SolutionFacts} and reports what is missing. */
final class SolutionFactsReader {

    /** The first version of a package of content templates. */
    private static final String FIRST_VERSION = "3.0.0";

    private final Solution solution;
    private final Problems problems;

    SolutionFactsReader(Solution solution, Problems problems) {
        this.solution = solution;
        this.problems = problems;
    }

    /** Returns the facts; empty when there is no package without what is missing. */
    Optional<SolutionFacts> read(@Nullable String versionOption) {
        Optional<SolutionDataFile> dataFile = onlyDataFile();
        Optional<MappingNode> root = dataFile.flatMap(SolutionDataFile::root);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = required(root.get(), "Name");
        Optional<String> author = required(root.get(), "Author");
        Optional<String> description = required(root.get(), "Description");
        Optional<String> version = version(root.get(), versionOption);
        Optional<MappingNode> metadata = metadata(root.get());
        Optional<String> id = metadata.flatMap(node -> solutionId(node, root.get()));
        if (name.isEmpty() || author.isEmpty() || description.isEmpty() || version.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SolutionFacts(
                dataFile.get(), metadata.get(), name.get(), author.get(), description.get(), version.get(), id.get()));
    }

    private Optional<SolutionDataFile> onlyDataFile() {
        Optional<SolutionDataFile> dataFile = solution.dataFile();
        if (dataFile.isEmpty()) {
            problems.add(
                    PackagingRule.DATA_FILE,
                    SourceLocation.ofFile("Data"),
                    "the solution has no data file",
                    "add Data/Solution_" + solution.folderName() + ".json");
        } else if (solution.dataFiles().size() > 1) {
            problems.add(
                    PackagingRule.DATA_FILE,
                    solution.dataFiles().get(1).source().location(),
                    "the solution has " + solution.dataFiles().size() + " data files, one is allowed",
                    "keep one *.json in the folder Data");
        } else if (dataFile.get().root().isEmpty()) {
            problems.add(
                    PackagingRule.UNREADABLE,
                    dataFile.get().source().location(),
                    "the data file is not an object",
                    null);
        }
        return dataFile;
    }

    private Optional<String> required(MappingNode root, String key) {
        Optional<MappingEntry> entry = root.entryIgnoreCase(key);
        return problems.required(root, entry.map(MappingEntry::name).orElse(key));
    }

    private Optional<String> version(MappingNode root, @Nullable String versionOption) {
        Optional<String> version = versionOption == null ? required(root, "Version") : Optional.of(versionOption);
        if (version.isEmpty() || isPackageable(version.get())) {
            return version;
        }
        SourceLocation at = versionOption == null
                ? root.entryIgnoreCase("Version").orElseThrow().location()
                : root.file().location();
        if (versionOption == null && PackageVersion.parse(version.get()).isPresent()) {
            problems.add(
                    PackagingRule.OLD_VERSION,
                    at,
                    "version " + version.get() + " is of a form that the content hub no longer takes; " + FIRST_VERSION
                            + " is packaged",
                    "raise Version, or give -Dsentinel.version");
            return Optional.of(FIRST_VERSION);
        }
        problems.add(
                PackagingRule.VERSION,
                at,
                "version '" + version.get() + "' cannot be packaged, three numbers from 3.0.0 on are allowed",
                "write 3.0.0 or higher");
        return Optional.empty();
    }

    /** Packages before 3.0.0 consist of template specs, which the content hub no longer takes. */
    private static boolean isPackageable(String version) {
        return PackageVersion.parse(version).filter(v -> v.major() >= 3).isPresent();
    }

    private Optional<MappingNode> metadata(MappingNode root) {
        Optional<MappingNode> metadata = solution.metadata().flatMap(SolutionMetadata::root);
        if (metadata.isPresent()) {
            return metadata;
        }
        if (root.get("publisherId").isPresent()) {
            return Optional.of(root);
        }
        SourceLocation at = root.entryIgnoreCase("Metadata")
                .map(MappingEntry::location)
                .orElseGet(() -> root.file().location());
        problems.add(
                PackagingRule.SOLUTION_METADATA,
                at,
                "the metadata of the solution cannot be read",
                "add SolutionMetadata.json and name it under 'Metadata'");
        return Optional.empty();
    }

    private Optional<String> solutionId(MappingNode metadata, MappingNode dataFile) {
        if (metadata.mapping("support").or(() -> dataFile.mapping("support")).isEmpty()) {
            problems.add(
                    PackagingRule.SOLUTION_METADATA,
                    metadata.file().location(metadata.start(), metadata.start()),
                    "'support' is missing",
                    "add name, email, tier and link of the support");
        }
        Optional<String> publisher = problems.required(metadata, "publisherId");
        Optional<String> offer = problems.required(metadata, "offerId");
        return publisher.flatMap(p -> offer.map(o -> p + "." + o));
    }
}
