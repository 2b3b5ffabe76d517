package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.List;
import java.util.Optional;

/** What the YAML files around one query have in common: analytic rules, hunting queries and summary rules. */
public sealed interface QueryTemplate extends ContentItem permits AnalyticRule, HuntingQuery, SummaryRule {

    @Override
    default Optional<String> id() {
        return text("id");
    }

    @Override
    default Optional<String> name() {
        return text("name");
    }

    @Override
    default Optional<String> version() {
        return text("version");
    }

    @Override
    default List<ContentQuery> queries() {
        return query().map(query -> List.of(new ContentQuery("query", query))).orElse(List.of());
    }

    /** Returns the value of a key. */
    default Optional<DocumentNode> field(String key) {
        return root().flatMap(root -> root.get(key));
    }

    /** Returns the value of a key if it is a scalar. */
    default Optional<ScalarNode> scalar(String key) {
        return root().flatMap(root -> root.scalar(key));
    }

    /** Returns the text of a key's value if it is a scalar other than null. */
    default Optional<String> text(String key) {
        return root().flatMap(root -> root.text(key));
    }

    /** Returns the query. */
    default Optional<ScalarNode> query() {
        return scalar("query").filter(query -> !query.isNull());
    }

    /** Returns the description. */
    default Optional<String> description() {
        return text("description");
    }

    /** Returns the ATT&amp;CK tactics; a single value instead of a list counts too. */
    default List<ScalarNode> tactics() {
        return list("tactics");
    }

    /** Returns the ATT&amp;CK technique ids; a single value instead of a list counts too. */
    default List<ScalarNode> relevantTechniques() {
        return list("relevantTechniques");
    }

    /** Returns the connectors that deliver the data. */
    default List<RequiredDataConnector> requiredDataConnectors() {
        return field("requiredDataConnectors").flatMap(DocumentNode::asSequence).stream()
                .flatMap(sequence -> sequence.mappings().stream())
                .map(RequiredDataConnector::new)
                .toList();
    }

    /** Returns the entity mappings. */
    default List<EntityMapping> entityMappings() {
        return field("entityMappings").flatMap(DocumentNode::asSequence).stream()
                .flatMap(sequence -> sequence.mappings().stream())
                .map(EntityMapping::new)
                .toList();
    }

    /** Returns the custom details: the key is shown, the value names a column. */
    default List<MappingEntry> customDetails() {
        return root().flatMap(root -> root.mapping("customDetails"))
                .map(MappingNode::entries)
                .orElse(List.of());
    }

    private List<ScalarNode> list(String key) {
        Optional<DocumentNode> value = field(key);
        Optional<List<ScalarNode>> listed =
                value.flatMap(DocumentNode::asSequence).map(SequenceNode::scalars);
        return listed.orElseGet(() -> value.flatMap(DocumentNode::asScalar)
                .filter(scalar -> !scalar.isNull())
                .map(List::of)
                .orElse(List.of()));
    }
}
