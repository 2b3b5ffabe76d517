package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarStyle;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/**
 * The transformation of a flow, compiled with the stream as the table {@code source}.
 *
 * @param flow the flow
 * @param facts the query; without a transformation the stream itself
 */
record Transformation(MappingNode flow, QueryFacts facts) {

    /** The transformations of a rule whose streams are declared, in order. */
    static List<Transformation> of(CollectionRule rule, SolutionContext context) {
        return context.once(
                rule.node(),
                () -> rule.flows().stream()
                        .flatMap(flow -> of(rule, flow, context).stream())
                        .toList());
    }

    private static Optional<Transformation> of(CollectionRule rule, MappingNode flow, SolutionContext context) {
        // the columns of streams of the service are not declared
        RowSchema source = rule.source(flow).orElseGet(() -> RowSchema.open(List.<Column>of()));
        Catalog catalog = context.catalog().extend().table("source", source).build();
        Optional<ScalarNode> written = flow.scalar("transformKql");
        if (written.filter(node -> CollectionRule.isDynamic(node.text())).isPresent()) {
            return Optional.empty();
        }
        ScalarNode node = written.orElseGet(() -> unchanged(flow));
        ContentQuery query = new ContentQuery("transformKql", node);
        return Optional.of(new Transformation(flow, context.facts(query, QueryText.of(node.text()), catalog)));
    }

    private static ScalarNode unchanged(MappingNode flow) {
        SourceFile file = flow.file();
        int place = flow.entries().isEmpty()
                ? flow.start()
                : flow.entries().get(0).key().start();
        return new ScalarNode(file, place, place, "source", ScalarStyle.TEXT, ScalarType.STRING);
    }

    /** The text in the rule; empty when the flow has no transformation. */
    Optional<ScalarNode> written() {
        return flow.scalar("transformKql");
    }
}
