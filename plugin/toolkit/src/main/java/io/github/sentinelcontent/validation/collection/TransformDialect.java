package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.ColumnDeclaration;
import io.github.sentinelcontent.kql.syntax.ErrorOperator;
import io.github.sentinelcontent.kql.syntax.ExtendOperator;
import io.github.sentinelcontent.kql.syntax.LambdaExpression;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.ParseOperator;
import io.github.sentinelcontent.kql.syntax.PrintOperator;
import io.github.sentinelcontent.kql.syntax.ProjectAwayOperator;
import io.github.sentinelcontent.kql.syntax.ProjectOperator;
import io.github.sentinelcontent.kql.syntax.ProjectRenameOperator;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.query.SyntaxParts;
import java.util.HashSet;
import java.util.Set;

/**
 * A transformation sees one row at a time, so it knows a part of the language only.
 *
 * <p>Source: "Supported KQL features in Azure Monitor transformations" of the Azure Monitor documentation.
 */
final class TransformDialect extends CollectionRuleCheck {
    private static final Set<Class<? extends TabularOperator>> OPERATORS = Set.of(
            WhereOperator.class,
            ExtendOperator.class,
            ProjectOperator.class,
            ProjectAwayOperator.class,
            ProjectRenameOperator.class,
            ParseOperator.class,
            PrintOperator.class,
            ErrorOperator.class);
    private static final Set<String> FUNCTIONS = Set.copyOf(ReferenceLines.read("transform-functions.txt"));
    private static final Set<String> UNLISTED = Set.copyOf(ReferenceLines.read("transform-functions-unlisted.txt"));
    private static final int MOST_PARSED = 10;

    TransformDialect() {
        super(CheckInfo.error(
                "SEN-DCR-006",
                "transform-operators",
                "transformKql uses the operators and functions that transformations know"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        for (Transformation transformation : Transformation.of(rule, context)) {
            if (transformation.written().isPresent()) {
                QueryFacts facts = transformation.facts();
                Set<String> own = new HashSet<>();
                walk(facts.compiled().syntax().query(), facts, own, reporter);
            }
        }
    }

    /** Tells whether all operators are ones of transformations, so that the result is one that can be talked about. */
    static boolean isKnown(Transformation transformation) {
        return isKnown(transformation.facts().compiled().syntax().query());
    }

    private static boolean isKnown(SyntaxNode node) {
        boolean unknown = node instanceof TabularOperator && !OPERATORS.contains(node.getClass());
        return !unknown && SyntaxParts.of(node).stream().allMatch(TransformDialect::isKnown);
    }

    /** Functions that a let defines are known too. */
    private static void walk(SyntaxNode node, QueryFacts facts, Set<String> own, Reporter reporter) {
        if (node instanceof LetStatement let && let.value() instanceof LambdaExpression) {
            own.add(let.name().name());
        }
        if (node instanceof TabularOperator operator) {
            checkOperator(operator, facts, reporter);
            if (!OPERATORS.contains(operator.getClass())) {
                return;
            }
        }
        if (node instanceof CallExpression call && !own.contains(call.function().name())) {
            checkFunction(call, facts, reporter);
        }
        SyntaxParts.of(node).forEach(part -> walk(part, facts, own, reporter));
    }

    private static void checkOperator(TabularOperator operator, QueryFacts facts, Reporter reporter) {
        String text = facts.text().text();
        Span span = operator.span();
        int end = span.start();
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        if (!OPERATORS.contains(operator.getClass())) {
            reporter.report(
                    facts.locate(span.start(), end),
                    "transformations do not know the operator '" + text.substring(span.start(), end) + "'",
                    "allowed: where, extend, project, project-away, project-rename, parse, print");
        } else if (operator instanceof ParseOperator parse) {
            long columns = parse.pattern().stream()
                    .filter(ColumnDeclaration.class::isInstance)
                    .count();
            if (columns > MOST_PARSED) {
                reporter.report(
                        facts.locate(span.start(), end),
                        "parse fills " + columns + " columns, allowed is at most " + MOST_PARSED,
                        "split it into several parse operators");
            }
        }
    }

    private static void checkFunction(CallExpression call, QueryFacts facts, Reporter reporter) {
        String name = call.function().name();
        if (!FUNCTIONS.contains(name)) {
            Span span = call.function().span();
            reporter.report(
                    UNLISTED.contains(name) ? Severity.WARNING : Severity.ERROR,
                    facts.locate(span.start(), span.end()),
                    "the documentation does not list the function '" + name + "' for transformations",
                    NearestName.of(name, FUNCTIONS)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
    }
}
