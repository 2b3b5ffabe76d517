package io.github.sentinelcontent.validation.parser;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.QueryFaults;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;
import java.util.Set;

/** Every query that calls a parser fails with it. */
final class ParserQuery extends ParserCheck {
    ParserQuery() {
        super(CheckInfo.error(
                "SEN-PA-009", "query", "the query of a parser is correct, yields a table and does not call itself"));
    }

    @Override
    void check(Parser parser, SolutionContext context, Reporter reporter) {
        Optional<QueryFacts> facts = context.facts(parser);
        if (facts.isPresent()) {
            new QueryFaults(context, reporter).report(facts.get());
            reportScalar(facts.get(), reporter);
            parser.functionAlias()
                    .filter(facts.get().compiled().functions()::contains)
                    .ifPresent(name -> reportCircle(name, facts.get(), reporter));
        }
    }

    /** A query that is an expression has one row of one column, as if print stood before it. */
    private static void reportScalar(QueryFacts facts, Reporter reporter) {
        boolean printed = facts.compiled().schema().size() == 1
                && facts.compiled().schema().find("print_0").isPresent()
                && Words.find(facts.query().text(), "print") < 0;
        if (printed && facts.compiled().tables().isEmpty() && facts.compiled().isCorrect()) {
            reporter.report(facts.query().node(), "the query yields a single value and no table", "end with a table");
        }
    }

    private static void reportCircle(String name, QueryFacts facts, Reporter reporter) {
        String text = facts.query().text();
        Set<String> called = facts.compiled().functions();
        int direct = Words.find(text, name);
        String first = direct >= 0
                ? name
                : called.stream()
                        .filter(other -> Words.find(text, other) >= 0)
                        .findFirst()
                        .orElse(name);
        int at = Math.max(0, Words.find(text, first));
        reporter.report(
                facts.query().node().locate(at, first.length()),
                direct >= 0
                        ? "the function '" + name + "' calls itself"
                        : "the function '" + name + "' calls itself through '" + first + "'",
                "read the table there");
    }
}
