package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** Without a bound of time a query reads all that is kept. */
final class NoTimeFilter extends QueryCheck {
    NoTimeFilter() {
        super(
                CheckInfo.warning("SEN-KQL-019", "no-time-filter", "A query bounds the time that it reads"),
                QueryPlace.HUNTING_QUERY,
                QueryPlace.WORKBOOK,
                QueryPlace.SAVED_SEARCH);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        if (!readsTable(site) || site.item() instanceof Workbook workbook && hasTime(workbook, site)) {
            return;
        }
        QueryNames names = site.names();
        boolean bounded = site.statements().stream().anyMatch(statement -> TimeBounds.in(site, names, statement));
        if (!bounded) {
            reporter.report(
                    site.facts().query().node(),
                    "no part of the query is bounded in time",
                    "begin with a filter such as | where TimeGenerated > ago(7d)");
        }
    }

    private static boolean readsTable(QuerySite site) {
        return site.syntax().all(NameExpression.class).stream()
                .anyMatch(name -> site.facts().compiled().tables().contains(name.name()));
    }

    /** Whether the workbook has a parameter of time, or the step a time of its own. */
    private static boolean hasTime(Workbook workbook, QuerySite site) {
        return workbook.root()
                .filter(root -> hasTimeParameter(root) || hasOwnTime(root, site))
                .isPresent();
    }

    private static boolean hasTimeParameter(DocumentNode node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream().anyMatch(NoTimeFilter::hasTimeParameter);
        }
        if (node instanceof MappingNode mapping) {
            boolean time = mapping.text("version").orElse("").startsWith("KqlParameterItem")
                    && mapping.text("type").orElse("").equals("4");
            return time || mapping.entries().stream().anyMatch(entry -> hasTimeParameter(entry.value()));
        }
        return false;
    }

    private static boolean hasOwnTime(DocumentNode node, QuerySite site) {
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream().anyMatch(item -> hasOwnTime(item, site));
        }
        if (node instanceof MappingNode mapping) {
            boolean owner = mapping.get("query")
                    .filter(query -> query == site.facts().query().node())
                    .isPresent();
            boolean own = mapping.get("timeContext").isPresent()
                    || mapping.get("timeContextFromParameter").isPresent();
            return owner && own || mapping.entries().stream().anyMatch(entry -> hasOwnTime(entry.value(), site));
        }
        return false;
    }
}
