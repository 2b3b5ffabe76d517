package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.RequiredDataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataTypeName;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A rule uses the connectors of its solution, with the data types that they deliver. */
final class ConnectorShipped extends AnalyticRuleCheck {

    ConnectorShipped() {
        super(CheckInfo.warning(
                "SEN-AR-027",
                "connector-shipped",
                "A required connector is shipped by the solution and delivers the required data types"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        List<DataConnector> shipped = context.solution().items(DataConnector.class);
        if (shipped.isEmpty()) {
            return;
        }
        List<RequiredDataConnector> foreign = new ArrayList<>();
        for (RequiredDataConnector required : rule.requiredDataConnectors()) {
            String id = required.connectorId().map(ScalarNode::text).orElse("");
            Optional<DataConnector> connector = shipped.stream()
                    .filter(c -> c.id().filter(id::equals).isPresent())
                    .findFirst();
            if (connector.isPresent()) {
                checkDataTypes(required, connector.get(), context.catalog(), reporter);
            } else if (!id.isEmpty()) {
                foreign.add(required);
            }
        }
        boolean onlyForeign = foreign.size() == rule.requiredDataConnectors().size();
        if (onlyForeign && !hasDependencies(context)) {
            foreign.forEach(required -> required.connectorId()
                    .ifPresent(id -> reporter.report(
                            id,
                            "the solution ships no connector '" + id.text() + "' and declares no dependency",
                            "name the other solution in dependentDomainSolutionIds of the data file")));
        }
    }

    private static boolean hasDependencies(SolutionContext context) {
        return context.solution()
                .dataFile()
                .flatMap(file -> file.document().mapping())
                .map(root -> !root.items("dependentDomainSolutionIds").isEmpty()
                        || root.get("dependencyCriteria").isPresent())
                .orElse(false);
    }

    private static void checkDataTypes(
            RequiredDataConnector required, DataConnector connector, Catalog catalog, Reporter reporter) {
        Set<String> delivered = new TreeSet<>();
        connector.dataTypes().forEach(type -> type.name().map(ScalarNode::text).ifPresent(delivered::add));
        Set<String> tables = delivered.stream().map(DataTypeName::table).collect(Collectors.toSet());
        boolean named = delivered.stream().noneMatch(name -> name.contains("{{"));
        for (ScalarNode type : required.dataTypes()) {
            String table = DataTypeName.table(type.text());
            boolean parser = catalog.function(table).isPresent();
            if (named && !delivered.isEmpty() && !parser && !tables.contains(table)) {
                reporter.report(
                        type,
                        "the connector delivers no data type '" + type.text() + "', but "
                                + String.join(", ", delivered),
                        NearestName.of(type.text(), delivered)
                                .map(name -> "did you mean '" + name + "'?")
                                .orElse(null));
            }
        }
    }
}
