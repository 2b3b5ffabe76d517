package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import java.util.Map;

/** Operators that choose, compute, name or order columns. */
final class ColumnOperators {
    private static final Map<String, ReorderDirection> DIRECTIONS = Map.of(
            "asc", ReorderDirection.ASCENDING,
            "desc", ReorderDirection.DESCENDING,
            "granny-asc", ReorderDirection.GRANNY_ASCENDING,
            "granny-desc", ReorderDirection.GRANNY_DESCENDING);

    private ColumnOperators() {}

    static TabularOperator extend(Parsing parsing, int start) {
        List<Expression> items = parsing.commaList(parsing.expressions::item);
        return new ExtendOperator(parsing.tokens.spanFrom(start), items);
    }

    static TabularOperator serialize(Parsing parsing, int start) {
        OperatorSettings settings = parsing.parameters.settings();
        List<Expression> items = parsing.commaListOrNone(parsing.expressions::item);
        return new SerializeOperator(parsing.tokens.spanFrom(start), settings.hints(), items);
    }

    static TabularOperator project(Parsing parsing, int start) {
        List<Expression> items = parsing.commaListOrNone(parsing.expressions::item);
        return new ProjectOperator(parsing.tokens.spanFrom(start), items);
    }

    static TabularOperator projectAway(Parsing parsing, int start) {
        List<Expression> columns = columns(parsing);
        return new ProjectAwayOperator(parsing.tokens.spanFrom(start), columns);
    }

    static TabularOperator projectKeep(Parsing parsing, int start) {
        List<Expression> columns = columns(parsing);
        return new ProjectKeepOperator(parsing.tokens.spanFrom(start), columns);
    }

    private static List<Expression> columns(Parsing parsing) {
        return parsing.commaListOrNone(parsing.names::nameOrWildcard);
    }

    static TabularOperator projectRename(Parsing parsing, int start) {
        List<Expression> items = parsing.commaListOrNone(parsing.expressions::item);
        return new ProjectRenameOperator(parsing.tokens.spanFrom(start), items);
    }

    static TabularOperator projectReorder(Parsing parsing, int start) {
        List<ReorderItem> items = parsing.commaListOrNone(() -> reorderItem(parsing));
        return new ProjectReorderOperator(parsing.tokens.spanFrom(start), items);
    }

    private static ReorderItem reorderItem(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        int start = tokens.peek().start();
        Expression column = parsing.names.nameOrWildcard();
        ReorderDirection direction = DIRECTIONS.getOrDefault(tokens.peek().text(), ReorderDirection.NONE);
        if (direction != ReorderDirection.NONE) {
            tokens.next();
        }
        return new ReorderItem(tokens.spanFrom(start), column, direction);
    }
}
