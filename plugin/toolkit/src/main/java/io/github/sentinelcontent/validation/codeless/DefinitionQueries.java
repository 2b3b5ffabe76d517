package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Charts, samples and the last event of a codeless connector come from queries on its table. */
final class DefinitionQueries extends CodelessCheck {
    private static final String TABLE = "{{graphQueriesTableName}}";

    DefinitionQueries() {
        super(CheckInfo.error(
                "SEN-CCF-015",
                "definition-queries",
                "each query of the definition is correct on the table that the connector brings"));
    }

    @Override
    void check(DataConnector connector, MappingNode definition, SolutionContext context, Reporter reporter) {
        Optional<String> table = connector.graphQueriesTableName().map(ScalarNode::text);
        Set<String> shipped = connector.resources(ConnectorResource.Type.TABLE).stream()
                .flatMap(resource -> resource.node().text("name").stream())
                .collect(Collectors.toSet());
        for (ContentQuery query : connector.queries()) {
            if (table.isPresent() || !query.text().contains(TABLE)) {
                QueryText text = QueryText.replacing(query.text(), TABLE, table.orElse(""));
                report(context.facts(query, text), shipped, table.orElse(""), reporter);
            }
        }
    }

    /** Columns of tables that the connector does not bring may have been added since. */
    private static void report(QueryFacts facts, Set<String> shipped, String table, Reporter reporter) {
        boolean bringsNone = shipped.isEmpty() && facts.compiled().tables().equals(Set.of(table));
        for (KqlDiagnostic diagnostic : facts.compiled().diagnostics()) {
            if (bringsNone && diagnostic.kind() == DiagnosticKind.UNKNOWN_TABLE) {
                continue; // the missing table is for SEN-CCF-001 to report
            }
            boolean certain = diagnostic.kind() == DiagnosticKind.SYNTAX
                    || diagnostic.kind() == DiagnosticKind.UNKNOWN_TABLE
                    || shipped.containsAll(facts.compiled().tables());
            if (diagnostic.isFault()) {
                reporter.report(
                        certain ? Severity.ERROR : Severity.WARNING,
                        facts.locate(diagnostic.start(), diagnostic.end()),
                        diagnostic.message() + " (in " + facts.query().role() + ")",
                        diagnostic.hint());
            }
        }
    }
}
