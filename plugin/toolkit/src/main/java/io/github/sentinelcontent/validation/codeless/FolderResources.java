package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands in the JSON files of one folder, whatever its type. */
final class FolderResources {
    private FolderResources() {}

    /**
     * The resources in a folder; templates are left out.
     *
     * @param folder path of the folder with a slash at its end
     */
    static List<MappingNode> of(String folder, Solution solution) {
        return solution.sources().values().stream()
                .filter(file -> file.path().startsWith(folder)
                        && file.path().indexOf('/', folder.length()) < 0
                        && file.path().toLowerCase(Locale.ROOT).endsWith(".json"))
                .sorted(Comparator.comparing(SourceFile::path))
                .flatMap(FolderResources::of)
                .filter(resource -> resource.get("resources").isEmpty())
                .toList();
    }

    /** The objects of a file that holds one or a list of them. */
    static Stream<MappingNode> of(SourceFile file) {
        DocumentNode root = JsonDocument.read(file).root();
        if (root instanceof SequenceNode list) {
            return list.mappings().stream();
        }
        return root instanceof MappingNode mapping ? Stream.of(mapping) : Stream.empty();
    }
}
