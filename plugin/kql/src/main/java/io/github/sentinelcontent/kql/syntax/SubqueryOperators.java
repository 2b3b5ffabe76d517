package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;

/** Operators that run a sub-query on parts or copies of the rows. */
final class SubqueryOperators {
    private SubqueryOperators() {}

    static TabularOperator partition(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings();
        tokens.expect("by");
        Expression column = parsing.expressions.column();
        Expression subquery;
        if (tokens.accept("{")) {
            subquery = parsing.pipelines.parse();
            tokens.expectClosing("}");
        } else {
            tokens.expect("(");
            subquery = parsing.pipelines.subquery();
            tokens.expectClosing(")");
        }
        return new PartitionOperator(tokens.spanFrom(start), settings.hints(), column, subquery);
    }

    static TabularOperator facet(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        tokens.expect("by");
        List<Expression> columns = parsing.commaList(parsing.names::name);
        PipelineExpression subquery = null;
        if (tokens.accept("with")) {
            tokens.expect("(");
            subquery = parsing.pipelines.subquery();
            tokens.expectClosing(")");
        }
        return new FacetOperator(tokens.spanFrom(start), columns, subquery);
    }

    static TabularOperator fork(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        List<ForkBranch> branches = new ArrayList<>();
        do {
            branches.add(branch(parsing));
        } while (!tokens.isLost() && (tokens.at("(") || parsing.names.declaredNameLength(0) > 0));
        return new ForkOperator(tokens.spanFrom(start), branches);
    }

    private static ForkBranch branch(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        int start = tokens.peek().start();
        NameExpression name = null;
        if (!tokens.at("(")) {
            name = parsing.names.declaredName();
            tokens.expect("=");
        }
        tokens.expect("(");
        PipelineExpression subquery = parsing.pipelines.subquery();
        tokens.expectClosing(")");
        return new ForkBranch(tokens.spanFrom(start), name, subquery);
    }
}
