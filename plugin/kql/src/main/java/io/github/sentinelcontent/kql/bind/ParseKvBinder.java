package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.KeyValueFormat;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.ColumnDeclaration;
import io.github.sentinelcontent.kql.syntax.ParseKvOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code parse-kv}. */
final class ParseKvBinder {
    private ParseKvBinder() {}

    static Plan bind(BindContext context, Relation input, ParseKvOperator operator) {
        BoundExpression source = ExpressionBinder.over(context, input).bind(operator.source());
        ExtendBinder.Columns columns = new ExtendBinder.Columns(input.schema());
        List<String> keys = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (ColumnDeclaration column : operator.columns()) {
            keys.add(column.name().name());
            positions.add(columns.set(
                    Column.of(column.name().name(), Literals.type(column.type())), ExpressionBinder.UNKNOWN));
        }
        OperatorProperties properties = new OperatorProperties(context, operator.properties());
        KeyValueFormat format = new KeyValueFormat(
                properties.textOr("pair_delimiter", ""),
                properties.textOr("kv_delimiter", ""),
                properties.textOr("quote", ""),
                properties.textOr("escape", ""),
                Boolean.parseBoolean(properties.text("greedy")),
                properties.text("regex"));
        return new Plan.ParseKv(
                input.plan(),
                Conversions.convert(source, KqlType.STRING),
                keys,
                positions,
                format,
                columns.schema(input.schema().isOpen()));
    }
}
