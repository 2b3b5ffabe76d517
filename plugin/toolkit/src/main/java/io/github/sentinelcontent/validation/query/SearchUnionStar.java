package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.FindOperator;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.SearchOperator;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.syntax.WildcardExpression;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** Reading every table is refused in rules and slow elsewhere. */
final class SearchUnionStar extends QueryCheck {
    SearchUnionStar() {
        super(CheckInfo.error(
                "SEN-KQL-016", "search-union-star", "A query names the tables that it reads; a rule must"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        Severity star = site.isRule() ? Severity.ERROR : Severity.WARNING;
        for (SearchOperator search : site.syntax().all(SearchOperator.class)) {
            if (search.tables().isEmpty() && isFirst(site, search)) {
                report(site, search, star, "search reads every table", reporter);
            }
        }
        for (UnionOperator union : site.syntax().all(UnionOperator.class)) {
            for (Expression operand : union.operands()) {
                if (operand instanceof StarExpression
                        || operand instanceof WildcardExpression wildcard
                                && wildcard.pattern().equals("*")) {
                    report(site, union, star, "union * reads every table", reporter);
                } else if (operand instanceof WildcardExpression wildcard) {
                    report(
                            site,
                            operand,
                            Severity.WARNING,
                            "union " + wildcard.pattern() + " reads whatever tables there are of such a name",
                            reporter);
                }
            }
        }
        for (FindOperator find : site.syntax().all(FindOperator.class)) {
            report(site, find, Severity.WARNING, "find searches whole tables", reporter);
        }
    }

    private static boolean isFirst(QuerySite site, SearchOperator search) {
        return site.syntax()
                .above(search, PipelineExpression.class)
                .filter(pipeline ->
                        pipeline.source() != null || pipeline.operators().get(0) != search)
                .isEmpty();
    }

    private static void report(QuerySite site, SyntaxNode node, Severity severity, String message, Reporter reporter) {
        SourceLocation place = node instanceof TabularOperator ? site.locateWord(node) : site.locate(node);
        reporter.report(severity, place, message, "name the tables");
    }
}
