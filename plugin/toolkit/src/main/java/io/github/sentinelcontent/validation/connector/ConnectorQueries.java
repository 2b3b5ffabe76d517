package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataConnectorCheck;
import io.github.sentinelcontent.validation.QueryFaults;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.QueryText.Replacement;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.List;

/** Charts, samples and the state of the connector come from its queries. */
final class ConnectorQueries extends DataConnectorCheck {
    private static final String TABLE = "{{graphQueriesTableName}}";

    ConnectorQueries() {
        super(CheckInfo.error("SEN-DC-011", "queries", "each query of the connector parses and its names resolve"));
    }

    @Override
    protected void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        if (connector.shape() == ConnectorShape.CODELESS || connector.shape() == ConnectorShape.OTHER) {
            return;
        }
        String table = connector.graphQueriesTableName().map(ScalarNode::text).orElse(TABLE);
        QueryFaults faults = new QueryFaults(context, reporter);
        for (ContentQuery query : connector.queries()) {
            faults.report(context.facts(query, named(query.text(), table)));
        }
    }

    private static QueryText named(String written, String table) {
        List<Replacement> replacements = new ArrayList<>();
        for (int at = written.indexOf(TABLE); at >= 0; at = written.indexOf(TABLE, at + 1)) {
            replacements.add(new Replacement(at, at + TABLE.length(), table));
        }
        return QueryText.of(written, replacements);
    }
}
