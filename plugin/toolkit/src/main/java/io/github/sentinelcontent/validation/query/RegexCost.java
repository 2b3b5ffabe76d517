package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.ParseKind;
import io.github.sentinelcontent.kql.syntax.ParseOperator;
import io.github.sentinelcontent.kql.syntax.ParseWhereOperator;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.SummarizeOperator;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A regular expression is tried on every row that is left; a term filter leaves few. */
final class RegexCost extends QueryCheck {
    private static final Set<String> CALLS = Set.of("extract", "extract_all", "extractall");
    private static final Set<BinaryOperator> CHEAP = EnumSet.of(
            BinaryOperator.EQUAL,
            BinaryOperator.EQUAL_IGNORE_CASE,
            BinaryOperator.HAS,
            BinaryOperator.HAS_CASE_SENSITIVE,
            BinaryOperator.HAS_PREFIX,
            BinaryOperator.HAS_PREFIX_CASE_SENSITIVE,
            BinaryOperator.HAS_SUFFIX,
            BinaryOperator.CONTAINS,
            BinaryOperator.CONTAINS_CASE_SENSITIVE,
            BinaryOperator.STARTS_WITH,
            BinaryOperator.STARTS_WITH_CASE_SENSITIVE,
            BinaryOperator.ENDS_WITH);

    RegexCost() {
        super(CheckInfo.info("SEN-KQL-023", "regex-cost", "Regular expressions come after a filter on a term"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (PipelineExpression pipeline : site.pipelines()) {
            if (!(pipeline.source() instanceof NameExpression table)
                    || !site.facts().compiled().tables().contains(table.name())) {
                continue;
            }
            check(site, pipeline.operators(), reporter);
        }
    }

    private static void check(QuerySite site, List<TabularOperator> operators, Reporter reporter) {
        for (TabularOperator operator : operators) {
            List<? extends SyntaxNode> parts =
                    operator instanceof WhereOperator where ? Conjuncts.of(where.predicate()) : List.of(operator);
            for (SyntaxNode part : parts) {
                Optional<SyntaxNode> regex = regex(site, part);
                if (regex.isPresent()) {
                    report(site, regex.get(), reporter);
                    return;
                }
                if (operator instanceof WhereOperator && isCheap(site, part)) {
                    return;
                }
            }
            if (operator instanceof SummarizeOperator) {
                return;
            }
        }
    }

    private static void report(QuerySite site, SyntaxNode regex, Reporter reporter) {
        reporter.report(
                regex instanceof TabularOperator ? site.locateWord(regex) : site.locate(regex),
                "a regular expression is tried on every row",
                "filter with has or == on a part of what it looks for before");
    }

    private static Optional<SyntaxNode> regex(QuerySite site, SyntaxNode part) {
        if (part instanceof ParseOperator parse && parse.kind() == ParseKind.REGEX
                || part instanceof ParseWhereOperator parseWhere && parseWhere.kind() == ParseKind.REGEX) {
            return Optional.of(part);
        }
        Optional<SyntaxNode> match = site.syntax().within(part, BinaryExpression.class).stream()
                .filter(binary -> binary.operator() == BinaryOperator.MATCHES_REGEX)
                .findFirst()
                .map(SyntaxNode.class::cast);
        return match.or(() -> site.syntax().within(part, CallExpression.class).stream()
                .filter(call -> CALLS.contains(call.function().name()))
                .findFirst());
    }

    private static boolean isCheap(QuerySite site, SyntaxNode part) {
        boolean comparison = site.syntax().within(part, BinaryExpression.class).stream()
                .anyMatch(binary -> CHEAP.contains(binary.operator()));
        return comparison || !site.syntax().within(part, InExpression.class).isEmpty();
    }
}
