package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.syntax.MvExpandItem;
import io.github.sentinelcontent.kql.syntax.MvExpandOperator;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.SyntaxTree;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;

/** Each element of an expanded array becomes a row. */
final class UnboundedExpansion extends QueryCheck {
    UnboundedExpansion() {
        super(CheckInfo.info("SEN-KQL-024", "mv-expand", "mv-expand expands a dynamic column and has a limit"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (MvExpandOperator expand : site.syntax().all(MvExpandOperator.class)) {
            if (expand.limit() == null && site.isWritten(expand)) {
                reporter.report(site.locateWord(expand), "mv-expand without limit", "add limit and a number");
            }
            if (site.item() instanceof QueryTemplate) {
                wrongType(site, expand)
                        .forEach(fault -> reporter.report(
                                Severity.ERROR,
                                site.facts().locate(fault.start(), fault.end()),
                                fault.message(),
                                fault.hint()));
            }
        }
    }

    private static List<KqlDiagnostic> wrongType(QuerySite site, MvExpandOperator expand) {
        return site.facts().compiled().diagnostics().stream()
                .filter(diagnostic -> isOf(expand, diagnostic))
                .toList();
    }

    private static boolean isOf(MvExpandOperator expand, KqlDiagnostic diagnostic) {
        return diagnostic.kind() == DiagnosticKind.OPERAND_TYPES
                && diagnostic.function() == null
                && expand.items().stream()
                        .map(MvExpandItem::expression)
                        .map(item -> item instanceof NamedExpression named ? named.expression() : item)
                        .anyMatch(item -> item.span().start() == diagnostic.start()
                                && item.span().end() == diagnostic.end());
    }

    /** Whether a fault of types is reported here and not with the others. */
    static boolean covers(SyntaxTree tree, KqlDiagnostic diagnostic) {
        return diagnostic.message().startsWith("only a dynamic value can be expanded")
                && new SyntaxIndex(tree.query())
                        .all(MvExpandOperator.class).stream().anyMatch(expand -> isOf(expand, diagnostic));
    }
}
