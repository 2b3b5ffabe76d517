package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the scan operator. Source: KQL reference, scan operator. */
final class ScanParser {
    private static final Map<String, ScanOutput> OUTPUTS =
            Map.of("all", ScanOutput.ALL, "last", ScanOutput.LAST, "none", ScanOutput.NONE);

    private ScanParser() {}

    static TabularOperator scan(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings("with_match_id");
        List<SortItem> orderBy = List.of();
        if (tokens.accept("order")) {
            tokens.expect("by");
            orderBy = parsing.commaList(() -> RowOperators.sortItem(parsing));
        }
        List<Expression> partitionBy = List.of();
        if (tokens.accept("partition")) {
            tokens.expect("by");
            partitionBy = parsing.commaList(parsing.expressions::parse);
        }
        List<FunctionParameter> declarations = tokens.accept("declare") ? parsing.schemas.parameters() : List.of();
        tokens.expect("with");
        tokens.expect("(");
        List<ScanStep> steps = new ArrayList<>();
        while (tokens.at("step")) {
            steps.add(step(parsing));
        }
        tokens.expectClosing(")");
        return new ScanOperator(
                tokens.spanFrom(start),
                settings.name("with_match_id"),
                settings.hints(),
                orderBy,
                partitionBy,
                declarations,
                steps);
    }

    private static ScanStep step(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        int start = tokens.next().start();
        NameExpression name = parsing.names.declaredName();
        boolean optional = tokens.accept("optional");
        ScanOutput output = tokens.accept("output") ? output(tokens) : ScanOutput.ALL;
        tokens.expect(":");
        Expression condition = parsing.expressions.parse();
        List<Expression> assignments = tokens.accept("=>") ? parsing.commaList(parsing.expressions::item) : List.of();
        tokens.expect(";");
        return new ScanStep(tokens.spanFrom(start), name, optional, output, condition, assignments);
    }

    private static ScanOutput output(TokenStream tokens) {
        tokens.expect("=");
        ScanOutput output = OUTPUTS.get(tokens.peek().text());
        if (output == null) {
            tokens.unexpected("'all', 'last' or 'none'", null);
            return ScanOutput.ALL;
        }
        tokens.next();
        return output;
    }
}
