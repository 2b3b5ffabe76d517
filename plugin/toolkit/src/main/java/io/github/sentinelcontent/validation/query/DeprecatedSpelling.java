package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.MvExpandOperator;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.kql.syntax.UnaryExpression;
import io.github.sentinelcontent.kql.syntax.UnaryOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Set;

/** Old spellings work differently in details, or will not work for long. */
final class DeprecatedSpelling extends QueryCheck {
    private static final Set<String> SAME = Set.of(
            "makeset",
            "makelist",
            "parsejson",
            "extractjson",
            "extractall",
            "arraylength",
            "parsecsv",
            "parseurl",
            "parseversion",
            "parsexml",
            "parseipv4",
            "weekofyear",
            "urldecode");

    DeprecatedSpelling() {
        super(CheckInfo.warning(
                "SEN-KQL-031", "deprecated-name", "A query uses the current names of functions, tables and columns"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (CallExpression call : site.syntax().all(CallExpression.class)) {
            String name = call.function().name();
            if (site.names().value(name).isEmpty()) {
                DeprecatedNames.function(name).ifPresent(better -> reportFunction(site, call, name, better, reporter));
                DeprecatedNames.alias(name)
                        .ifPresent(better -> reporter.reportMendable(
                                Severity.INFO,
                                site.locate(call.function()),
                                "'" + name + "' is the older name of " + better,
                                "write " + better,
                                better));
            }
            if (name.equals("substring")
                    && call.arguments().size() > 1
                    && isNegative(call.arguments().get(1))) {
                reporter.report(
                        site.locate(call.arguments().get(1)),
                        "a negative start of substring depends on the version of the language",
                        "write substring(text, strlen(text) - n)");
            }
        }
        for (MvExpandOperator expand : site.syntax().all(MvExpandOperator.class)) {
            if (expand.legacy()) {
                reporter.reportMendable(
                        info().severity(),
                        site.locateWord(expand),
                        "'mvexpand' is the old spelling, with at most 128 rows",
                        "write mv-expand",
                        "mv-expand");
            }
        }
        Set<String> tables = site.facts().compiled().tables();
        boolean single = tables.size() == 1;
        for (NameExpression name : site.syntax().all(NameExpression.class)) {
            if (tables.contains(name.name())) {
                DeprecatedNames.table(name.name())
                        .ifPresent(better -> report(site, name, name.name(), better, reporter));
            } else if (single) {
                tables.stream()
                        .flatMap(table -> DeprecatedNames.column(table, name.name()).stream())
                        .findFirst()
                        .ifPresent(better -> report(site, name, name.name(), better, reporter));
            }
        }
    }

    /** A name that only looks different is mended; some of the old ones also name their columns differently. */
    private void reportFunction(QuerySite site, CallExpression call, String name, String better, Reporter reporter) {
        if (SAME.contains(name) && site.isWritten(call.function())) {
            site.reportMendable(
                    info().severity(),
                    call.function(),
                    "'" + name + "' is deprecated",
                    "write " + better,
                    better,
                    reporter);
        } else {
            report(site, call.function(), name, better, reporter);
        }
    }

    private static boolean isNegative(Expression start) {
        return start instanceof Literal literal && literal.value() instanceof Long number && number < 0
                || start instanceof UnaryExpression unary && unary.operator() == UnaryOperator.MINUS;
    }

    private static void report(QuerySite site, SyntaxNode node, String name, String better, Reporter reporter) {
        if (site.isWritten(node)) {
            reporter.report(site.locate(node), "'" + name + "' is deprecated", "write " + better);
        }
    }
}
