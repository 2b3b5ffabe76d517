package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.SortOperator;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A filter that lets all rows or none through is a mistake. */
final class DeadPredicate extends QueryCheck {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    DeadPredicate() {
        super(CheckInfo.warning(
                "SEN-KQL-038", "dead-predicate", "Each filter of a query can be true for some rows and not for all"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (PipelineExpression pipeline : site.pipelines()) {
            List<Condition> conditions = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (TabularOperator operator : pipeline.operators()) {
                if (operator instanceof WhereOperator where) {
                    Set<String> whole = new HashSet<>();
                    for (Expression part : Conjuncts.of(where.predicate())) {
                        check(site, part, conditions, seen, reporter);
                        whole.add(normal(site, part));
                    }
                    seen.addAll(whole);
                } else if (!(operator instanceof SortOperator)) {
                    conditions.clear();
                    seen.clear();
                }
            }
        }
    }

    private static void check(
            QuerySite site, Expression part, List<Condition> conditions, Set<String> seen, Reporter reporter) {
        if (!site.isWrittenWhole(part)) {
            return;
        }
        Optional<Boolean> fixed = fixed(site, part);
        if (fixed.isPresent()) {
            reporter.report(site.locate(part), "the condition is always " + fixed.get(), "remove or correct it");
        } else if (seen.contains(normal(site, part))) {
            reporter.report(site.locate(part), "the condition was already met above", "remove it");
        } else {
            Condition.of(site, part).ifPresent(condition -> {
                conditions.stream()
                        .filter(condition::excludes)
                        .findFirst()
                        .ifPresent(other -> reporter.report(
                                site.locate(part),
                                "no row meets both '" + other.text() + "' and '" + condition.text() + "'",
                                "write in (...) or between (...) if either is meant, or correct one of them"));
                conditions.add(condition);
            });
        }
    }

    private static Optional<Boolean> fixed(QuerySite site, Expression part) {
        if (part instanceof Literal literal && literal.value() instanceof Boolean value) {
            return Optional.of(value);
        }
        if (!(part instanceof BinaryExpression comparison)) {
            return Optional.empty();
        }
        if (comparison.operator() == BinaryOperator.OR) {
            return isTrue(site, comparison.left()) || isTrue(site, comparison.right()) || isComplete(site, comparison)
                    ? Optional.of(true)
                    : Optional.empty();
        }
        boolean equal = comparison.operator() == BinaryOperator.EQUAL
                || comparison.operator() == BinaryOperator.EQUAL_IGNORE_CASE
                || comparison.operator() == BinaryOperator.LESS_OR_EQUAL
                || comparison.operator() == BinaryOperator.GREATER_OR_EQUAL;
        boolean unequal = comparison.operator() == BinaryOperator.NOT_EQUAL
                || comparison.operator() == BinaryOperator.NOT_EQUAL_IGNORE_CASE
                || comparison.operator() == BinaryOperator.LESS
                || comparison.operator() == BinaryOperator.GREATER;
        if (!equal && !unequal) {
            return Optional.empty();
        }
        if (comparison.left() instanceof Literal left && comparison.right() instanceof Literal right) {
            boolean exact =
                    comparison.operator() == BinaryOperator.EQUAL || comparison.operator() == BinaryOperator.NOT_EQUAL;
            return exact && left.kind() == right.kind()
                    ? Optional.of(Objects.equals(left.value(), right.value()) == equal)
                    : Optional.empty();
        }
        boolean same = comparison.left() instanceof NameExpression left
                && comparison.right() instanceof NameExpression right
                && left.name().equals(right.name());
        return same ? Optional.of(equal) : Optional.empty();
    }

    private static boolean isTrue(QuerySite site, Expression part) {
        return fixed(site, part).filter(value -> value).isPresent();
    }

    /** As in {@code X != "a" or X != "b"}. */
    private static boolean isComplete(QuerySite site, BinaryExpression either) {
        Optional<Condition> left = Condition.of(site, either.left());
        Optional<Condition> right = Condition.of(site, either.right());
        return left.isPresent() && right.isPresent() && left.get().completes(right.get());
    }

    private static String normal(QuerySite site, SyntaxNode node) {
        return BLANKS.matcher(site.text(node)).replaceAll(" ");
    }
}
