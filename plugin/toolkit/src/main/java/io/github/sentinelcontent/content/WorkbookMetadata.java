package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.List;
import java.util.Optional;

/**
 * What WorkbooksMetadata.json says about a workbook.
 *
 * @param node the entry of the list
 */
public record WorkbookMetadata(MappingNode node) {

    /** Returns the key, which is the content id. */
    public Optional<String> workbookKey() {
        return node.text("workbookKey");
    }

    /** Returns the title. */
    public Optional<String> title() {
        return node.text("title");
    }

    /** Returns the description. */
    public Optional<String> description() {
        return node.text("description");
    }

    /** Returns the version. */
    public Optional<String> version() {
        return node.text("version");
    }

    /** Returns the file name of the workbook. */
    public Optional<String> templateRelativePath() {
        return node.text("templateRelativePath");
    }

    /** Returns where the workbook comes from, such as {@code Community}. */
    public Optional<String> sourceKind() {
        return node.mapping("source").flatMap(source -> source.text("kind"));
    }

    /** Returns the tables it needs. */
    public List<ScalarNode> dataTypesDependencies() {
        return list("dataTypesDependencies");
    }

    /** Returns the ids of the connectors it needs. */
    public List<ScalarNode> dataConnectorsDependencies() {
        return list("dataConnectorsDependencies");
    }

    private List<ScalarNode> list(String key) {
        return node.get(key)
                .flatMap(DocumentNode::asSequence)
                .map(SequenceNode::scalars)
                .orElse(List.of());
    }
}
