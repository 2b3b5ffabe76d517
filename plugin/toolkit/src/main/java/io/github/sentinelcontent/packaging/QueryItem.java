package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/** What the packaging of analytic rules and of hunting queries has in common. */
final class QueryItem {

    private QueryItem() {}

    /** Tells whether the file is a mapping and meant for solutions; otherwise reports it. */
    static boolean isReadable(ContentItem item, Problems problems) {
        Optional<MappingNode> root = item.root();
        if (root.isEmpty()) {
            problems.add(
                    PackagingRule.UNREADABLE,
                    item.source().location(),
                    "the file is not a mapping of keys to values",
                    null);
            return false;
        }
        return SourceKind.isForSolutions(
                root.get().at("/metadata/source/kind").flatMap(node -> node.asScalar()), problems);
    }

    static String version(ContentItem item) {
        return item.version().filter(version -> !version.isBlank()).orElse("1.0.0");
    }

    /**
     * Returns the description without white space at its end. Authors wrap folded descriptions in quotes that YAML does
     * not need; those are removed. The upstream tool then cuts the last character whatever it is; we cut quotes only.
     */
    static String description(QueryTemplate item) {
        String text = item.description().orElse("").stripTrailing();
        if (text.length() < 2 || !(text.startsWith("'") || text.startsWith("\""))) {
            return text;
        }
        boolean closed = text.endsWith("'") || text.endsWith("\"");
        return text.substring(1, closed ? text.length() - 1 : text.length());
    }

    /** Returns the texts that are not empty once their blanks are removed. */
    static List<String> withoutBlanks(List<ScalarNode> scalars) {
        return scalars.stream()
                .filter(scalar -> !scalar.isNull())
                .map(scalar -> scalar.text().replace(" ", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
