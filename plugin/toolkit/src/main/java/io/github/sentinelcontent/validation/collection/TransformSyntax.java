package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.syntax.ExpressionStatement;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.PrintOperator;
import io.github.sentinelcontent.kql.syntax.Statement;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A transformation that does not compile keeps the connector from being deployed. */
final class TransformSyntax extends CollectionRuleCheck {
    private static final int LONGEST = 15_360;

    /** Functions that exist in transformations only, and names of the language that queries no longer use. */
    private static final Set<String> ONLY_HERE = Set.of(
            "parse_cef_dictionary", "geo_location", "columnifexists", "base64_encodestring", "base64_decodestring");

    TransformSyntax() {
        super(CheckInfo.error(
                "SEN-DCR-005",
                "transform-syntax",
                "transformKql is one correct statement on source, after lets if need be, and not too long"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        for (Transformation transformation : Transformation.of(rule, context)) {
            transformation.written().ifPresent(text -> check(text, transformation, reporter));
        }
    }

    private static void check(ScalarNode text, Transformation transformation, Reporter reporter) {
        QueryFacts facts = transformation.facts();
        if (text.text().length() > LONGEST) {
            reporter.report(
                    Severity.INFO,
                    text.location(),
                    "transformKql has " + text.text().length() + " characters, allowed is at most " + LONGEST,
                    null);
        }
        boolean faulty = false;
        boolean known = TransformDialect.isKnown(transformation);
        for (KqlDiagnostic diagnostic : facts.compiled().diagnostics()) {
            boolean follows = diagnostic.kind() != DiagnosticKind.SYNTAX && !known;
            if (diagnostic.isFault() && !follows && !isOnlyHere(text.text(), diagnostic)) {
                faulty = true;
                reporter.report(
                        facts.locate(diagnostic.start(), diagnostic.end()),
                        diagnostic.message() + " (in transformKql)",
                        diagnostic.hint());
            }
        }
        if (!faulty) {
            checkStatements(facts, reporter);
        }
    }

    private static boolean isOnlyHere(String text, KqlDiagnostic diagnostic) {
        String at = text.substring(diagnostic.start());
        return ONLY_HERE.stream().anyMatch(at::startsWith);
    }

    private static void checkStatements(QueryFacts facts, Reporter reporter) {
        List<Statement> statements = facts.compiled().syntax().query().statements().stream()
                .filter(ExpressionStatement.class::isInstance)
                .toList();
        Set<String> names = facts.compiled().syntax().query().statements().stream()
                .filter(LetStatement.class::isInstance)
                .map(let -> ((LetStatement) let).name().name())
                .collect(Collectors.toSet());
        names.add("source");
        if (statements.size() == 1
                && statements.get(0) instanceof ExpressionStatement main
                && !readsSource(main, names)) {
            reporter.report(
                    facts.locate(main.span().start(), main.span().start() + 1),
                    "transformKql does not begin with source",
                    "write source | …");
        }
        statements.stream()
                .skip(1)
                .forEach(more -> reporter.report(
                        facts.locate(more.span().start(), more.span().start() + 1),
                        "transformKql has more than one statement",
                        null));
    }

    /** Names that a let gives are followed no further. */
    private static boolean readsSource(ExpressionStatement statement, Set<String> names) {
        if (statement.expression() instanceof PipelineExpression pipeline) {
            return pipeline.source() == null
                    ? pipeline.operators().get(0) instanceof PrintOperator
                    : pipeline.source() instanceof NameExpression name && names.contains(name.name());
        }
        return statement.expression() instanceof NameExpression name && names.contains(name.name());
    }
}
