package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.function.Aggregation;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CountOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;
import java.util.Optional;

/** Binds {@code count}. */
final class CountBinder {
    private CountBinder() {}

    static Plan bind(BindContext context, Relation input, CountOperator operator) {
        Optional<Aggregation> count = BuiltinFunctions.aggregation("count");
        if (count.isEmpty()) {
            context.notSupported(operator.span(), "aggregation 'count'");
        }
        String name = operator.name() == null ? "Count" : operator.name().name();
        Column column = Column.of(name, KqlType.LONG);
        Plan.Aggregate aggregate =
                new Plan.Aggregate(count.orElse(new MissingAggregation("count")), List.of(), List.of(column));
        return new Plan.Summarize(input.plan(), List.of(), List.of(aggregate), RowSchema.of(column));
    }
}
