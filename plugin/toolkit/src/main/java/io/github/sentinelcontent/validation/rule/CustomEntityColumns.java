package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** Columns of the old entity form are made and mapped together. */
public final class CustomEntityColumns extends AnalyticRuleCheck {
    private static final List<String> COLUMNS = List.of(
            "AccountCustomEntity",
            "HostCustomEntity",
            "IPCustomEntity",
            "URLCustomEntity",
            "ProcessCustomEntity",
            "FileHashCustomEntity");

    CustomEntityColumns() {
        super(CheckInfo.error(
                "SEN-AR-050",
                "custom-entity-columns",
                "A column such as AccountCustomEntity is in the query and in an entity mapping, better in neither"));
    }

    /** Tells whether this check reports a mapped column, because the query does not so much as name it. */
    public static boolean reports(AnalyticRule rule, ScalarNode column) {
        return COLUMNS.contains(column.text())
                && rule.query()
                        .filter(query -> query.text().contains(column.text()))
                        .isEmpty();
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        String query = rule.query().map(ScalarNode::text).orElse("");
        List<ScalarNode> mapped = rule.entityMappings().stream()
                .flatMap(mapping -> mapping.fieldMappings().stream())
                .flatMap(field -> field.columnName().stream())
                .toList();
        for (String column : COLUMNS) {
            Optional<ScalarNode> mapping =
                    mapped.stream().filter(node -> node.text().equals(column)).findFirst();
            int place = query.indexOf(column);
            if (query.isBlank()) {
                continue;
            }
            if (place >= 0 && mapping.isEmpty()) {
                reporter.report(
                        Severity.WARNING,
                        rule.query().orElseThrow().locate(place, column.length()),
                        "the query makes the column " + column + ", but no entity mapping uses it",
                        "map the column, or remove it from the query");
            } else if (place < 0 && mapping.isPresent()) {
                reporter.report(
                        mapping.get(), "an entity mapping uses " + column + ", which the query does not make", null);
            } else {
                mapping.ifPresent(node -> reporter.report(
                        Severity.INFO,
                        node.location(),
                        column + " is the old form of an entity",
                        "map the column that the value comes from"));
            }
        }
    }
}
