package io.github.sentinelcontent.validation.parser;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.schema.BundledTables;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A parser is called by its name, so that name has to be free. */
final class ParserName extends ParserCheck {
    private static final Pattern NAME = Pattern.compile("^[A-Za-z_]\\w*$");

    ParserName() {
        super(CheckInfo.error(
                "SEN-PA-006",
                "function-name",
                "FunctionName is a name of KQL that no table, built-in function or let of its own query has"));
    }

    @Override
    void check(Parser parser, SolutionContext context, Reporter reporter) {
        if (parser.form() == ParserForm.YAML) {
            parser.root()
                    .flatMap(root -> root.scalar("FunctionName"))
                    .filter(name -> !name.isNull())
                    .ifPresent(name -> check(name, parser, context, reporter));
        }
    }

    private static void check(ScalarNode node, Parser parser, SolutionContext context, Reporter reporter) {
        String name = node.text();
        if (!NAME.matches(name)) {
            reporter.report(
                    node,
                    "FunctionName '" + name + "' is no name of KQL",
                    "write letters, digits and underscores, beginning with a letter or an underscore");
        } else if (isTable(name, context.solution())) {
            reporter.report(node, "FunctionName '" + name + "' is also the name of a table", "rename the function");
        } else if (isBuiltin(name)) {
            reporter.report(
                    node, "FunctionName '" + name + "' is also the name of a built-in function", "rename the function");
        } else if (hasLet(name, parser, context)) {
            reporter.report(
                    Severity.INFO,
                    node.location(),
                    "FunctionName '" + name + "' is also the name of a let in its query",
                    "rename the let; inside of the function its name means the let");
        }
    }

    /** Tables of the solution itself and of the service; schemas of custom tables elsewhere are often parsers. */
    private static boolean isTable(String name, Solution solution) {
        boolean own = solution.tables().stream().anyMatch(table -> table.name().equals(name))
                || solution.items(DataConnector.class).stream()
                        .flatMap(connector -> connector.resources(ConnectorResource.Type.TABLE).stream())
                        .anyMatch(table ->
                                table.node().text("name").filter(name::equals).isPresent());
        return own || BundledTables.isOfService(name);
    }

    private static boolean isBuiltin(String name) {
        return BuiltinFunctions.scalar(name).isPresent()
                || BuiltinFunctions.aggregation(name).isPresent();
    }

    private static boolean hasLet(String name, Parser parser, SolutionContext context) {
        return context.facts(parser)
                .map(facts -> facts.compiled().syntax().query().statements())
                .map(statements -> statements.stream()
                        .anyMatch(statement -> statement instanceof LetStatement let
                                && let.name().name().equals(name)))
                .orElse(false);
    }
}
