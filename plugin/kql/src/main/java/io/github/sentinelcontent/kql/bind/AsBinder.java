package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.AsOperator;

/** Binds {@code as}: later parts of the query can name the rows. */
final class AsBinder {
    private AsBinder() {}

    static Relation bind(BindContext context, Relation input, AsOperator operator) {
        Relation shared = TabularBinder.shared(context, input);
        context.scope().put(operator.name().name(), shared);
        return shared;
    }
}
