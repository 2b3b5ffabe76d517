package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes from an ASIM parser what its page says. */
final class AsimReader {
    private final QueryTables tables;

    AsimReader(QueryTables tables) {
        this.tables = tables;
    }

    AsimFacts read(Parser parser) {
        return new AsimFacts(
                parser.functionName().orElseGet(parser::displayName).strip(),
                text(parser, "EquivalentBuiltInParser"),
                PageText.oneLine(parser.name().orElse("")),
                PageText.oneLine(parser.description().orElse("")),
                text(parser, "Normalization", "Schema"),
                text(parser, "Normalization", "Version"),
                text(parser, "Product", "Name"),
                parser.version().orElse(""),
                text(parser, "Parser", "LastUpdated"),
                parser.path().replaceFirst("^(\\.\\./)+", ""),
                sources(parser),
                tables(parser),
                parser.parameters().stream()
                        .map(p -> new ParameterRow(
                                p.name().orElse(""),
                                p.type().orElse(""),
                                p.defaultValue().map(ScalarNode::text).orElse("")))
                        .toList(),
                references(parser));
    }

    private static String text(Parser parser, String key) {
        return PageText.oneLine(parser.root().flatMap(root -> root.text(key)).orElse(""));
    }

    private static String text(Parser parser, String owner, String key) {
        return PageText.oneLine(parser.root()
                .flatMap(root -> root.mapping(owner))
                .flatMap(mapping -> mapping.text(key))
                .orElse(""));
    }

    private static List<String> sources(Parser parser) {
        return parser.root().map(root -> root.items("Parsers")).orElse(List.of()).stream()
                .flatMap(node -> node.asScalar().stream())
                .map(scalar -> scalar.text().strip())
                .toList();
    }

    private Set<String> tables(Parser parser) {
        Set<String> found = new TreeSet<>(CodePointOrder.EXACT);
        tables.of(parser.queries()).stream()
                .filter(name -> !TableNames.isAsim(name))
                .forEach(found::add);
        return found;
    }

    private static List<Attribute> references(Parser parser) {
        return parser.root().map(root -> root.items("References")).orElse(List.of()).stream()
                .map(DocumentNode::asMapping)
                .flatMap(mapping -> mapping.stream())
                .map(AsimReader::reference)
                .toList();
    }

    private static Attribute reference(MappingNode node) {
        return new Attribute(
                PageText.oneLine(node.text("Title").orElse("")),
                node.text("Link").orElse("").strip());
    }
}
