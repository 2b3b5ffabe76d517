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
        if (!reportUnread(declared, tables, functions, reporter) && functions.isEmpty()) {
            reportUndeclared(rule, declared, tables, reporter);
        }
    }

    private static void reportUndeclared(
            AnalyticRule rule, List<ScalarNode> declared, Set<String> tables, Reporter reporter) {
        Set<String> names =
                declared.stream().map(node -> DataTypeName.table(node.text())).collect(Collectors.toSet());
        List<String> undeclared =
                tables.stream().filter(table -> !names.contains(table)).toList();
        if (!undeclared.isEmpty()) {
            rule.root()
                    .flatMap(root -> root.entry("requiredDataConnectors"))
                    .ifPresent(entry -> reporter.report(
                            entry.key(),
                            "the query also reads " + String.join(", ", undeclared)
                                    + ", which no required connector delivers",
                            "add it to the dataTypes of its connector"));
        }
    }

    /** Tells whether there was something to report. */
    private static boolean reportUnread(
            List<ScalarNode> declared, Set<String> tables, Set<String> functions, Reporter reporter) {
        Set<String> read = new TreeSet<>(tables);
        read.addAll(functions);
        List<ScalarNode> unread = declared.stream()
                .filter(type -> !read.contains(DataTypeName.table(type.text())))
                .toList();
        unread.forEach(type -> reporter.report(
                type,
                "data type '" + type.text() + "' is required, but the query reads " + String.join(", ", read),
                null));
        return !unread.isEmpty();
    }
}
