package io.github.sentinelcontent.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The names in folders, read once each, so that capitals are told apart on every file system. */
final class FolderListings {

    private final Map<Path, List<String>> names = new ConcurrentHashMap<>();

    /** Returns the name as on disk: the same spelling if there is one, or else one that differs in capitals only. */
    Optional<String> find(Path folder, String name) {
        List<String> present = names.computeIfAbsent(folder, FolderListings::list);
        return present.contains(name)
                ? Optional.of(name)
                : present.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    List<String> folders(Path folder) {
        return filtered(folder, Files::isDirectory);
    }

    List<String> files(Path folder) {
        return filtered(folder, Files::isRegularFile);
    }

    private List<String> filtered(Path folder, Predicate<Path> wanted) {
        return names.computeIfAbsent(folder, FolderListings::list).stream()
                .filter(name -> wanted.test(folder.resolve(name)))
                .toList();
    }

    private static List<String> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
