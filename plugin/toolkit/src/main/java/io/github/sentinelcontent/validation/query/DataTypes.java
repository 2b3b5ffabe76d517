package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.RequiredDataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.syntax.NameExpression;
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
    /** Only a search of all tables reads more, which is the matter of SEN-KQL-016. */
    private static final int MOST_TABLES = 50;

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
        if (tables.isEmpty()
                || tables.size() > MOST_TABLES
                || facts.get().compiled().schema().isOpen() && functions.isEmpty()) {
            return;
        }
        List<ScalarNode> declared = connectors.stream()
                .flatMap(connector -> connector.dataTypes().stream())
                .toList();
        if (!reportUnread(declared, tables, functions, reporter)) {
            reportUndeclared(rule, declared, functions.isEmpty() ? tables : named(facts.get(), tables), reporter);
        }
    }

    /** The tables that the query itself reads; what parsers read is their matter. */
    private static Set<String> named(QueryFacts facts, Set<String> tables) {
        return new SyntaxIndex(facts.compiled().syntax().query())
                .all(NameExpression.class).stream()
                        .map(NameExpression::name)
                        .filter(tables::contains)
                        .collect(Collectors.toCollection(TreeSet::new));
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
        for (ScalarNode type : unread) {
            String message =
                    "data type '" + type.text() + "' is required, but the query reads " + String.join(", ", read);
            Optional<String> near = NearestName.of(type.text(), read)
                    .filter(name -> declared.stream()
                            .noneMatch(other -> DataTypeName.table(other.text()).equals(name)));
            if (near.isPresent()) {
                reporter.reportMendable(type, message, near.get());
            } else {
                reporter.report(type, message, null);
            }
        }
        return !unread.isEmpty();
    }
}
