package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.NameExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name means that is not a column. */
final class Names {
    private Names() {}

    /** A name from a let statement, a parameter or {@code as}; a function without arguments is called. */
    static @Nullable Bound scalar(ExpressionBinder binder, NameExpression name) {
        Bound bound = binder.context().scope().find(name.name());
        if (bound instanceof FunctionDefinition function && function.callableWithoutArguments()) {
            return FunctionInliner.call(binder, function, name.span(), List.of());
        }
        return bound;
    }

    /** As {@link #scalar}, and else a stored function or table of the catalog. */
    static @Nullable Bound any(ExpressionBinder binder, NameExpression name) {
        Bound bound = scalar(binder, name);
        return bound != null ? bound : TableReference.byName(binder, name.name(), name.span());
    }
}
