package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Map;

/** Operators that make several rows of one. */
final class ExpansionOperators {
    private static final Map<String, BagExpansion> BAG_EXPANSIONS =
            Map.of("bag", BagExpansion.BAG, "array", BagExpansion.ARRAY);

    private ExpansionOperators() {}

    static TabularOperator mvExpand(Parsing parsing, int start) {
        return mvExpand(parsing, start, false);
    }

    static TabularOperator legacyMvExpand(Parsing parsing, int start) {
        return mvExpand(parsing, start, true);
    }

    private static TabularOperator mvExpand(Parsing parsing, int start, boolean legacy) {
        OperatorSettings settings = parsing.parameters.settings("kind", "bagexpansion", "with_itemindex");
        String kindName = settings.value("bagexpansion") == null ? "kind" : "bagexpansion";
        BagExpansion expansion = parsing.parameters.kind(settings, kindName, BAG_EXPANSIONS, BagExpansion.BAG);
        List<MvExpandItem> items = parsing.commaList(() -> item(parsing));
        Expression limit = parsing.tokens.accept("limit") ? parsing.expressions.parse() : null;
        return new MvExpandOperator(
                parsing.tokens.spanFrom(start),
                legacy,
                expansion,
                settings.name("with_itemindex"),
                settings.hints(),
                items,
                limit);
    }

    static TabularOperator mvApply(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings("with_itemindex");
        List<MvExpandItem> items = parsing.commaList(() -> item(parsing));
        Expression limit = tokens.accept("limit") ? parsing.expressions.parse() : null;
        skipContextId(parsing);
        tokens.expect("on");
        tokens.expect("(");
        PipelineExpression subquery = parsing.pipelines.subquery();
        tokens.expectClosing(")");
        return new MvApplyOperator(
                tokens.spanFrom(start), settings.name("with_itemindex"), settings.hints(), items, limit, subquery);
    }

    /** An {@code id} names the sub-query for the service and changes no result. */
    private static void skipContextId(Parsing parsing) {
        if (parsing.tokens.accept("id")) {
            parsing.tokens.accept("=");
            parsing.expressions.parse();
        }
    }

    private static MvExpandItem item(Parsing parsing) {
        int start = parsing.tokens.peek().start();
        Expression expression = parsing.expressions.item();
        TypeName type = parsing.schemas.toTypeof();
        return new MvExpandItem(parsing.tokens.spanFrom(start), expression, type);
    }
}
