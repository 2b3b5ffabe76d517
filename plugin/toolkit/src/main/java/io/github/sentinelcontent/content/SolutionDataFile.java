package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The file in the folder Data that describes a solution and lists its content.
 *
 * @param document the file as read
 * @param sections the keys that list content, in file order, which decides the order in the package
 */
public record SolutionDataFile(SourceDocument document, List<DataFileSection> sections) {

    public SolutionDataFile {
        sections = List.copyOf(sections);
    }

    /** Returns the text file. */
    public SourceFile source() {
        return document.source();
    }

    /** Returns the outermost mapping; empty when the text is broken or something else. */
    public Optional<MappingNode> root() {
        return document.mapping();
    }

    /** Returns the text of a key, whatever its capitals. */
    public Optional<String> text(String key) {
        return root().flatMap(root -> root.entryIgnoreCase(key))
                .flatMap(entry -> entry.value().asScalar())
                .filter(scalar -> !scalar.isNull())
                .map(ScalarNode::text);
    }

    /** Returns the name of the solution. */
    public Optional<String> name() {
        return text("Name");
    }

    /** Returns the author, usually {@code Name - mail}. */
    public Optional<String> author() {
        return text("Author");
    }

    /** Returns the HTML image of the logo. */
    public Optional<String> logo() {
        return text("Logo");
    }

    /** Returns the description in Markdown. */
    public Optional<String> description() {
        return text("Description");
    }

    /** Returns the version. */
    public Optional<String> version() {
        return text("Version");
    }

    /** Returns the file name of the metadata. */
    public Optional<String> metadata() {
        return text("Metadata");
    }

    /** Returns the ids of solutions that this one needs. */
    public List<ScalarNode> dependentDomainSolutionIds() {
        return list("dependentDomainSolutionIds");
    }

    /** Returns the ids of connectors that are packaged as static. */
    public List<ScalarNode> staticDataConnectorIds() {
        return list("StaticDataConnectorIds");
    }

    private List<ScalarNode> list(String key) {
        return root().flatMap(root -> root.entryIgnoreCase(key))
                .flatMap(entry -> entry.value().asSequence())
                .map(sequence -> sequence.scalars())
                .orElse(List.of());
    }
}
