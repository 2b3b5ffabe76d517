package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the clauses that operators are made of. */
abstract class ClausePrinter {
    final StringBuilder out;
    final ExpressionPrinter expressions;

    ClausePrinter(StringBuilder out, ExpressionPrinter expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    final void name(String operator, List<OperatorParameter> hints) {
        out.append(operator);
        for (OperatorParameter hint : hints) {
            out.append(' ');
            expressions.schemas().property(hint);
        }
    }

    final void setting(String name, String value) {
        out.append(' ').append(name).append('=').append(value);
    }

    final void setting(String name, @Nullable NameExpression value) {
        if (value != null) {
            setting(name, ExpressionPrinter.name(value.name()));
        }
    }

    final void word(String word) {
        out.append(' ').append(word).append(' ');
    }

    final void one(Expression expression) {
        out.append(' ');
        expressions.print(expression);
    }

    final void items(List<? extends Expression> items) {
        out.append(items.isEmpty() ? "" : " ");
        expressions.printList(items);
    }

    final void optional(String word, @Nullable Expression expression) {
        if (expression != null) {
            word(word);
            expressions.print(expression);
        }
    }

    final void optional(String word, List<? extends Expression> items) {
        if (!items.isEmpty()) {
            word(word);
            expressions.printList(items);
        }
    }

    final void inBrackets(PipelineExpression subquery) {
        out.append('(');
        expressions.pipeline(subquery, " | ");
        out.append(')');
    }

    final void sortItem(SortItem item) {
        expressions.print(item.expression());
        out.append(' ').append(item.direction().keyword());
        boolean usual = (item.direction() == SortDirection.ASCENDING) == (item.nulls() == NullsPosition.FIRST);
        out.append(usual ? "" : " nulls " + item.nulls().keyword());
    }

    final void findColumn(FindColumn column) {
        expressions.print(column.expression());
        if (column.type() != null) {
            out.append(':');
            expressions.schemas().type(column.type());
        }
    }

    final void tables(List<Expression> tables) {
        if (!tables.isEmpty()) {
            out.append(" in (");
            expressions.printList(tables);
            out.append(')');
        }
    }

    static List<Expression> bounds(MakeSeriesOperator operator) {
        Expression from = operator.from();
        Expression to = operator.to();
        return from == null || to == null ? List.of(operator.step()) : List.of(from, to, operator.step());
    }

    final void makeSeriesItem(MakeSeriesItem item) {
        expressions.print(item.expression());
        if (item.defaultValue() != null) {
            out.append(" default=");
            expressions.print(item.defaultValue());
        }
    }

    final void expansion(List<MvExpandItem> items, @Nullable Expression limit) {
        out.append(' ');
        expressions.separated(items, item -> {
            expressions.print(item.expression());
            if (item.type() != null) {
                out.append(" to typeof(");
                expressions.schemas().type(item.type());
                out.append(')');
            }
        });
        optional("limit", limit);
    }

    final void parse(ParseKind kind, @Nullable String flags, Expression source, List<ParsePart> pattern) {
        if (kind != ParseKind.SIMPLE) {
            setting("kind", kind.keyword());
        }
        if (flags != null) {
            setting("flags", LiteralPrinter.string(flags));
        }
        one(source);
        out.append(" with");
        for (ParsePart part : pattern) {
            out.append(' ');
            if (part instanceof ColumnDeclaration column) {
                expressions.schemas().column(column);
            } else if (part instanceof Expression expression) {
                expressions.print(expression);
            }
        }
    }

    final void properties(List<OperatorParameter> properties) {
        if (!properties.isEmpty()) {
            word("with");
            expressions.schemas().properties(properties);
        }
    }

    final void seriesBounds(MakeSeriesOperator operator) {
        if (operator.rangeForm()) {
            out.append(" in range(");
            expressions.printList(bounds(operator));
            out.append(')');
        } else {
            optional("from", operator.from());
            optional("to", operator.to());
            optional("step", operator.step());
        }
    }

    final void reorderItem(ReorderItem item) {
        expressions.print(item.column());
        if (item.direction() != ReorderDirection.NONE) {
            out.append(' ').append(item.direction().keyword());
        }
    }

    final void scanStep(ScanStep step) {
        out.append("step ");
        expressions.print(step.name());
        out.append(step.optional() ? " optional" : "");
        if (step.output() != ScanOutput.ALL) {
            setting("output", step.output().keyword());
        }
        out.append(": ");
        expressions.print(step.condition());
        optional("=>", step.assignments());
        out.append("; ");
    }

    final void topNestedLevel(TopNestedLevel level) {
        out.append("top-nested");
        if (level.count() != null) {
            one(level.count());
        }
        optional("of", level.column());
        optional("with others =", level.others());
        optional("by", level.by());
        out.append(' ').append(level.direction().keyword());
    }
}
