package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Set;
import java.util.regex.Pattern;

/** Without a bound of time a query reads all that is kept. */
final class NoTimeFilter extends QueryCheck {
    private static final Pattern OWN_TIME = Pattern.compile("\\b(ago|now) ?\\(");

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
        Set<String> parsers = site.facts().compiled().functions();
        return site.syntax().all(NameExpression.class).stream()
                .map(NameExpression::name)
                .anyMatch(name -> site.facts().compiled().tables().contains(name)
                        || parsers.contains(name) && !isBounded(site, name));
    }

    /** Whether a parser looks at a time of its own, or is given one. */
    private static boolean isBounded(QuerySite site, String parser) {
        return site.facts()
                .compiled()
                .catalog()
                .function(parser)
                .map(StoredFunction::body)
                .filter(body -> !OWN_TIME.matcher(body).find())
                .isEmpty();
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
