package io.github.sentinelcontent.kql.syntax;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Operators that combine tables. */
final class JoinOperators {
    private static final Map<String, JoinKind> JOIN_KINDS = Map.ofEntries(
            entry("innerunique", JoinKind.INNERUNIQUE),
            entry("inner", JoinKind.INNER),
            entry("leftouter", JoinKind.LEFTOUTER),
            entry("rightouter", JoinKind.RIGHTOUTER),
            entry("fullouter", JoinKind.FULLOUTER),
            entry("leftsemi", JoinKind.LEFTSEMI),
            entry("rightsemi", JoinKind.RIGHTSEMI),
            entry("leftanti", JoinKind.LEFTANTI),
            entry("leftantisemi", JoinKind.LEFTANTI),
            entry("anti", JoinKind.LEFTANTI),
            entry("rightanti", JoinKind.RIGHTANTI),
            entry("rightantisemi", JoinKind.RIGHTANTI));
    private static final Map<String, JoinKind> LOOKUP_KINDS =
            Map.of("leftouter", JoinKind.LEFTOUTER, "inner", JoinKind.INNER);
    private static final Map<String, UnionKind> UNION_KINDS =
            Map.of("inner", UnionKind.INNER, "outer", UnionKind.OUTER);

    private JoinOperators() {}

    /** A join without {@code on} is for the binder to judge; the kind may allow it. */
    static TabularOperator join(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings("kind");
        JoinKind kind = parsing.parameters.kind(settings, "kind", JOIN_KINDS, JoinKind.INNERUNIQUE);
        Expression right = parsing.expressions.parse();
        List<Expression> conditions = parsing.tokens.accept("on") ? conditions(parsing) : List.of();
        return new JoinOperator(parsing.tokens.spanFrom(start), kind, settings.hints(), right, conditions);
    }

    static TabularOperator lookup(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings("kind");
        JoinKind kind = parsing.parameters.kind(settings, "kind", LOOKUP_KINDS, JoinKind.LEFTOUTER);
        Expression right = parsing.expressions.parse();
        parsing.tokens.expect("on");
        List<Expression> conditions = conditions(parsing);
        return new LookupOperator(parsing.tokens.spanFrom(start), kind, settings.hints(), right, conditions);
    }

    private static List<Expression> conditions(Parsing parsing) {
        return parsing.commaList(parsing.expressions::parse);
    }

    static TabularOperator union(Parsing parsing, int start) {
        OperatorSettings settings =
                parsing.parameters.settings("kind", "withsource", "with_source", "isfuzzy", "best_effort");
        UnionKind kind = parsing.parameters.kind(settings, "kind", UNION_KINDS, UnionKind.OUTER);
        NameExpression withSource = settings.name("withsource");
        NameExpression sourceColumn = withSource == null ? settings.name("with_source") : withSource;
        List<Expression> operands = parsing.commaList(() -> operand(parsing));
        return new UnionOperator(
                parsing.tokens.spanFrom(start),
                kind,
                settings.isTrue("isfuzzy") || settings.isTrue("best_effort"),
                sourceColumn,
                settings.hints(),
                operands);
    }

    /** Reads a table, wildcard, call or path such as {@code database("d").T*}. */
    static Expression operand(Parsing parsing) {
        Expression wildcard = parsing.names.wildcard();
        return wildcard == null ? parsing.expressions.tabularOperand() : wildcard;
    }
}
