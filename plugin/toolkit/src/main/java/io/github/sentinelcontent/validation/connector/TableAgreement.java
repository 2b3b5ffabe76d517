package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataConnectorCheck;
import io.github.sentinelcontent.validation.DataTypeName;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Charts, samples and the state of a connector are about the tables that it fills. */
final class TableAgreement extends DataConnectorCheck {
    TableAgreement() {
        super(CheckInfo.warning(
                "SEN-DC-015", "table-agreement", "the queries of a connector read the tables of its data types"));
    }

    /** What a query reads through a parser is not compared, and data types that are no tables say nothing of them. */
    @Override
    protected void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        Set<String> types = connector.dataTypes().stream()
                .flatMap(type -> type.name().stream())
                .map(ScalarNode::text)
                .map(DataTypeName::table)
                .collect(Collectors.toSet());
        boolean named = !types.isEmpty()
                && types.stream()
                        .allMatch(name -> context.catalog().table(name).isPresent()
                                && context.catalog().function(name).isEmpty());
        for (QueryFacts facts : ConnectorTexts.of(context).queries(connector)) {
            Set<String> read = new TreeSet<>(facts.compiled().tables());
            read.removeIf(table -> context.catalog().table(table).isEmpty());
            boolean byFunction = !facts.compiled().functions().isEmpty();
            boolean agrees = read.isEmpty() || byFunction || read.stream().anyMatch(types::contains);
            if (named && facts.compiled().isCorrect() && !agrees) {
                reporter.report(
                        facts.query().node(),
                        facts.query().role() + " reads " + String.join(", ", read) + ", the data types are "
                                + String.join(", ", types),
                        null);
            }
        }
    }
}
