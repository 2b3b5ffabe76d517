package io.github.sentinelcontent.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a package gives to customers: its content items, tables and parsers.
 *
 * @param name name of the solution
 * @param version version of the package, empty if it has none
 * @param items content items, in the order of the package
 * @param tables tables that codeless connectors create, in the order of the package
 * @param parsers functions that the package installs at once, in the order of the package
 */
public record PublishedPackage(
        String name,
        String version,
        List<PublishedItem> items,
        List<PublishedTable> tables,
        List<PublishedParser> parsers) {

    /** Copies the lists. */
    public PublishedPackage {
        items = List.copyOf(items);
        tables = List.copyOf(tables);
        parsers = List.copyOf(parsers);
    }

    /**
     * Reads a package.
     *
     * @param path a {@code mainTemplate.json}, a zip with one, or a folder with one
     * @throws UnreadablePackageException if there is no template of a solution
     * @throws IOException if the file cannot be read
     */
    public static PublishedPackage read(Path path) throws IOException, UnreadablePackageException {
        return of(PackageText.parse(PackageText.read(path), path.toString()));
    }

    /** Reads the text of a {@code mainTemplate.json}; empty if it is not the template of a solution. */
    public static Optional<PublishedPackage> ofText(String mainTemplate) {
        try {
            return Optional.of(of(PackageText.parse(mainTemplate, PackageText.MAIN_TEMPLATE)));
        } catch (UnreadablePackageException e) {
            return Optional.empty();
        }
    }

    private static PublishedPackage of(JsonNode mainTemplate) {
        return new TemplateReading(mainTemplate).read();
    }

    /** Returns the parser that queries call by this name. */
    public Optional<PublishedParser> parser(String alias) {
        return parsers.stream().filter(parser -> parser.alias().equals(alias)).findFirst();
    }
}
