package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.ReduceOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code reduce}. */
final class ReduceBinder {
    private static final List<Column> PATTERN =
            PluginSchemas.columns("Pattern:string", "Count:long", "Representative:string");
    private static final String THRESHOLD = "0.1";

    private ReduceBinder() {}

    static Plan bind(BindContext context, Relation input, ReduceOperator operator) {
        BoundExpression text = ExpressionBinder.over(context, input).bind(operator.column());
        if (text.type() != KqlType.STRING && text.type() != KqlType.DYNAMIC && text.type() != KqlType.UNKNOWN) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    operator.column().span(),
                    "reduce wants a string, found a " + text.type(),
                    "write tostring(...)");
        }
        OperatorProperties hints = new OperatorProperties(context, operator.hints());
        OperatorProperties properties = new OperatorProperties(context, operator.properties());
        boolean perRow = "source".equals(hints.text("kind"));
        List<Column> columns = new ArrayList<>(perRow ? input.schema().columns() : List.of());
        columns.addAll(PATTERN);
        return new Plan.Reduce(
                input.plan(),
                Conversions.convert(text, KqlType.STRING),
                threshold(context, operator, properties.textOr("threshold", THRESHOLD)),
                properties.text("characters"),
                perRow,
                perRow ? Schemas.like(input.schema(), columns) : RowSchema.of(columns));
    }

    private static double threshold(BindContext context, ReduceOperator operator, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            context.error(
                    DiagnosticKind.SEMANTICS,
                    operator.span(),
                    "the threshold of reduce has to be a number from 0 to 1, found '" + text + "'",
                    null);
            return 0;
        }
    }
}
