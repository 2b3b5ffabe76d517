package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.syntax.DatatableExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.ArrayList;
import java.util.List;

/** Lists of indicators age; a watchlist can be changed without a new version. */
final class InlineIndicators extends QueryCheck {
    private static final int MOST = 100;
    private static final int OLD_LIST = 10;
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}");
    private static final Pattern DOMAIN = Pattern.compile("([a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}");
    private static final Pattern FILE = Pattern.compile(
            "(?i).*\\.(exe|dll|sys|dmp|ps1|bat|cmd|vbs|jse?|zip|rar|docx?|xlsx?|txt|aspx?|php|py|sh|log|tmp)");
    private static final Pattern NOT_PUBLIC = Pattern.compile("(10|127|0)\\..*|192\\.168\\..*|169\\.254\\..*"
            + "|172\\.(1[6-9]|2\\d|3[01])\\..*|192\\.0\\.2\\..*|198\\.51\\.100\\..*|203\\.0\\.113\\..*");

    InlineIndicators() {
        super(
                CheckInfo.warning("SEN-KQL-040", "inline-indicators", "Long lists of indicators are in a watchlist"),
                QueryPlace.RULE,
                QueryPlace.HUNTING_QUERY,
                QueryPlace.SUMMARY_RULE);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (Literal literal : site.syntax().all(Literal.class)) {
            if (literal.value() instanceof List<?> list) {
                check(site, literal, list, reporter);
            }
        }
        for (InExpression in : site.syntax().all(InExpression.class)) {
            check(site, in, values(in.values()), reporter);
        }
        for (DatatableExpression table : site.syntax().all(DatatableExpression.class)) {
            int columns = Math.max(1, table.columns().size());
            if (table.values().size() / columns > MOST) {
                report(site, table, table.values().size() / columns, reporter);
            } else {
                check(site, table, values(table.values()), reporter);
            }
        }
    }

    private static List<Object> values(List<Expression> expressions) {
        List<Object> values = new ArrayList<>();
        for (Expression expression : expressions) {
            if (expression instanceof Literal literal && literal.value() != null) {
                values.add(literal.value());
            }
        }
        return values;
    }

    private static void report(QuerySite site, SyntaxNode node, int entries, Reporter reporter) {
        reporter.report(
                place(site, node),
                "the list has " + entries + " entries, at most " + MOST + " are advised",
                "put it into a watchlist and read it with _GetWatchlist");
    }

    private static void check(QuerySite site, SyntaxNode node, List<?> list, Reporter reporter) {
        if (!site.isWritten(node)) {
            return;
        }
        if (list.size() > MOST) {
            report(site, node, list.size(), reporter);
            return;
        }
        List<String> texts = list.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        List<String> addresses = texts.stream().filter(ADDRESS::matches).toList();
        List<String> local = addresses.stream().filter(NOT_PUBLIC::matches).toList();
        if (!local.isEmpty() && local.size() < addresses.size()) {
            reporter.report(
                    place(site, node),
                    "the list of indicators holds " + local.get(0) + ", which is no address of the internet",
                    "remove it");
        }
        long indicators = texts.stream().filter(InlineIndicators::isIndicator).count();
        if (indicators >= OLD_LIST && indicators * 2 > texts.size()) {
            reporter.report(
                    Severity.INFO,
                    place(site, node),
                    indicators + " indicators stand in the query and say not how old they are",
                    "put them into a watchlist with the date of each");
        }
    }

    private static boolean isIndicator(String text) {
        return ADDRESS.matches(text) || HASH.matches(text) || DOMAIN.matches(text) && !FILE.matches(text);
    }

    /** The first line of a long list. */
    private static SourceLocation place(QuerySite site, SyntaxNode node) {
        int start = node.span().start();
        int line = site.text().indexOf('\n', start);
        int end = line < 0 ? node.span().end() : Math.min(node.span().end(), line);
        return site.facts().locate(start, end);
    }
}
