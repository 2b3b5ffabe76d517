package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.RequiredDataConnector;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataTypeName;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The data types that a rule requires are those that its query reads. */
final class DataTypes extends AnalyticRuleCheck {
    DataTypes() {
        super(CheckInfo.warning(
                "SEN-KQL-010",
                "data-types",
                "The required data types of a rule are the tables and parsers of its query"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        List<RequiredDataConnector> connectors = rule.requiredDataConnectors();
        Optional<QueryFacts> facts = rule.queries().stream().findFirst().map(context::facts);
        if (connectors.isEmpty() || facts.isEmpty() || !facts.get().compiled().isCorrect()) {
            return;
        }
        Set<String> tables = facts.get().compiled().tables();
        Set<String> functions = facts.get().compiled().functions();
        if (tables.isEmpty() || facts.get().compiled().schema().isOpen() && functions.isEmpty()) {
            return;
        }
        List<ScalarNode> declared = connectors.stream()
                .flatMap(connector -> connector.dataTypes().stream())
                .toList();
        reportUnread(declared, tables, functions, reporter);
        Set<String> names =
                declared.stream().map(node -> DataTypeName.table(node.text())).collect(Collectors.toSet());
        boolean throughFunction = !Collections.disjoint(names, functions);
        List<String> uncovered =
                tables.stream().filter(table -> !names.contains(table)).toList();
        if (!throughFunction && functions.isEmpty() && !uncovered.isEmpty()) {
            rule.root()
                    .flatMap(root -> root.entry("requiredDataConnectors"))
                    .ifPresent(entry -> reporter.report(
                            entry.key(),
                            "the query also reads " + String.join(", ", uncovered)
                                    + ", which no required connector delivers",
                            "add it to the dataTypes of its connector"));
        }
    }

    private static void reportUnread(
            List<ScalarNode> declared, Set<String> tables, Set<String> functions, Reporter reporter) {
        Set<String> read = new TreeSet<>(tables);
        read.addAll(functions);
        for (ScalarNode type : declared) {
            if (!read.contains(DataTypeName.table(type.text()))) {
                reporter.report(
                        type,
                        "data type '" + type.text() + "' is required, but the query reads " + String.join(", ", read),
                        null);
            }
        }
    }
}
