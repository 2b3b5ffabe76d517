package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A case of a test file.
 *
 * @param node its mapping
 * @param defaults what holds unless the case says otherwise
 */
record TestCase(MappingNode node, Optional<MappingNode> defaults) {

    /** The name, which says what the rule does. */
    String name() {
        return node.text("name").orElse("");
    }

    /** The place of the name. */
    SourceLocation location() {
        return node.get("name").map(DocumentNode::location).orElseGet(node::location);
    }

    /** Why the case is not run, if it is not. */
    Optional<String> skip() {
        return node.text("skip");
    }

    /** Whether tables hold only what the rule's period reaches. */
    boolean isWindowed() {
        return setting("window").map(ScalarNode::text).filter("none"::equals).isEmpty();
    }

    /** Whether every table that the query reads must be given. */
    boolean hasStrictTables() {
        return setting("strictTables").flatMap(ScalarNode::asBoolean).orElse(true);
    }

    private Optional<ScalarNode> setting(String key) {
        return node.scalar(key).or(() -> defaults.flatMap(all -> all.scalar(key)));
    }

    /** Names of fixtures, or mappings from a name to parts that replace those of the fixture. */
    List<DocumentNode> use() {
        return given().map(given -> given.items("use")).orElse(List.of());
    }

    /** What is given: tables, watchlists, functions. */
    Optional<MappingNode> given() {
        return node.mapping("given");
    }

    /** What is expected. */
    MappingNode expect() {
        return node.mapping("expect").orElse(node);
    }
}
