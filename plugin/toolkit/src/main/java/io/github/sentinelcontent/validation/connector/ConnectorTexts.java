package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.QueryText.Replacement;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The queries of the connector pages of a solution with the name of the table filled in, each compiled once. */
public final class ConnectorTexts {
    private static final String TABLE = "{{graphQueriesTableName}}";

    private final Map<DataConnector, List<QueryFacts>> facts = new IdentityHashMap<>();

    private ConnectorTexts() {}

    /** Those of a solution. */
    public static ConnectorTexts of(SolutionContext context) {
        return context.derived(ConnectorTexts.class, ConnectorTexts::read);
    }

    /** The queries of a connector in file order; none of one that is no page. */
    public List<QueryFacts> queries(DataConnector connector) {
        return facts.getOrDefault(connector, List.of());
    }

    private static ConnectorTexts read(SolutionContext context) {
        ConnectorTexts texts = new ConnectorTexts();
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            if (connector.root().isPresent() && connector.shape() != ConnectorShape.OTHER) {
                String table =
                        connector.graphQueriesTableName().map(ScalarNode::text).orElse(TABLE);
                List<QueryFacts> found = new ArrayList<>();
                for (ContentQuery query : connector.queries()) {
                    found.add(context.facts(query, named(query.text(), table)));
                }
                texts.facts.put(connector, found);
            }
        }
        return texts;
    }

    private static QueryText named(String written, String table) {
        List<Replacement> replacements = new ArrayList<>();
        for (int at = written.indexOf(TABLE); at >= 0; at = written.indexOf(TABLE, at + 1)) {
            replacements.add(new Replacement(at, at + TABLE.length(), table));
        }
        return QueryText.of(written, replacements);
    }
}
