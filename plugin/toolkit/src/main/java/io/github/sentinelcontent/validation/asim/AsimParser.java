package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;

/**
 * An ASIM parser.
 *
 * @param parser the file
 * @param root its outermost mapping
 */
record AsimParser(Parser parser, MappingNode root) {

    /** The name of the schema, empty without one. */
    String schema() {
        return root.mapping("Normalization")
                .flatMap(node -> node.text("Schema"))
                .orElse("")
                .strip();
    }

    /** The name of the parser, empty without one. */
    String name() {
        return root.text("ParserName").orElse("").strip();
    }

    /** The query, empty without one. */
    String query() {
        return parser.query().map(ScalarNode::text).orElse("");
    }

    /** Whether it unites the parsers of a schema. */
    boolean isUnion() {
        return name().equalsIgnoreCase("ASim" + schema()) || name().equalsIgnoreCase("im" + schema());
    }

    /** Whether it only gives the columns of a schema. */
    boolean isEmpty() {
        return name().endsWith("Empty");
    }

    /** Whether it takes parameters that filter. */
    boolean isFiltering() {
        return name().startsWith("vim");
    }

    /** Whether it reads the table of the schema itself. */
    boolean isNative() {
        return name().endsWith("Native");
    }
}
