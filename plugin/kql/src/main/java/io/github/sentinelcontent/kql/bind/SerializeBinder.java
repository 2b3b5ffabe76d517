package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.SerializeOperator;

/** Binds {@code serialize}, whose items are those of an {@code extend}. */
final class SerializeBinder {
    private SerializeBinder() {}

    static Plan bind(BindContext context, Relation input, SerializeOperator operator) {
        Relation serialized = input.then(new Plan.Serialize(input.plan()));
        return operator.items().isEmpty()
                ? serialized.plan()
                : ExtendBinder.extend(context, serialized, operator.items());
    }
}
