package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.ColumnOrigin;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds lists of items, maybe named, where a function with several results gives several items. */
final class Items {
    private Items() {}

    static List<Item> bind(ExpressionBinder binder, RowSchema schema, List<Expression> expressions) {
        ResultNames names = new ResultNames(schema);
        List<Item> items = new ArrayList<>();
        for (Expression expression : expressions) {
            if (expression instanceof NamedExpression named) {
                bindNamed(binder, names, named, items);
            } else {
                bindOne(binder, names, expression, List.of(), items);
            }
        }
        return items;
    }

    private static void bindNamed(ExpressionBinder binder, ResultNames names, NamedExpression named, List<Item> items) {
        List<String> given = named.names().stream().map(NameExpression::name).toList();
        bindOne(binder, names, named.expression(), given, items);
    }

    private static void bindOne(
            ExpressionBinder binder, ResultNames names, Expression expression, List<String> given, List<Item> items) {
        BoundExpression value = binder.bind(expression);
        List<Column> parts = expression instanceof CallExpression call ? TupleFunctions.of(call, names) : List.of();
        if (!parts.isEmpty()) {
            tuple(binder, parts, value, given, expression.span(), items);
            return;
        }
        if (given.size() > 1) {
            binder.context()
                    .error(
                            DiagnosticKind.SEMANTICS,
                            expression.span(),
                            "several names are given to an expression with one value",
                            null);
        }
        String name = given.isEmpty() ? null : given.get(0);
        boolean plain = expression instanceof NameExpression;
        items.add(new Item(name, names.of(expression), plain, value, expression.span()));
    }

    /** One given name takes the first result alone; several name the first ones, and the others keep their own. */
    private static void tuple(
            ExpressionBinder binder,
            List<Column> parts,
            BoundExpression value,
            List<String> given,
            Span span,
            List<Item> items) {
        int count = given.size() == 1 ? 1 : parts.size();
        for (int i = 0; i < count; i++) {
            Column part = parts.get(i);
            Constant index = new Constant(KqlType.LONG, (long) i);
            BoundExpression element =
                    binder.operators().call("dynamic.index", List.of(value, index), KqlType.DYNAMIC, span);
            String name = i < given.size() ? given.get(i) : null;
            items.add(new Item(name, part.name(), false, Conversions.convert(element, part.type()), span));
        }
    }

    /** The result column of an item; a plain column keeps its origin. */
    static Column column(String name, BoundExpression expression, RowSchema input) {
        ColumnOrigin origin = expression instanceof ColumnValue value
                ? input.column(value.index()).origin()
                : null;
        return new Column(name, expression.type(), origin);
    }

    /** The name of an item in an operator that lets names collide; null when the query declares it twice. */
    static @Nullable String name(Item item, ColumnNames names, BindContext context) {
        if (item.given() != null) {
            return names.given(item.given(), context, item.span());
        }
        if (item.plainColumn() && item.own() != null) {
            return names.given(item.own(), context, item.span());
        }
        return names.automatic(item.own());
    }
}
