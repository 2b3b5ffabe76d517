package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;
import java.util.Set;

/**
 * Tables of other places, such as {@code workspace("w").T} and {@code cluster("c").database("d").T}. They are read as
 * tables of the catalog when it has one of that name.
 */
final class CrossResource {
    private static final Set<String> PLACES =
            Set.of("workspace", "app", "resource", "cluster", "database", "adx", "arg");

    private CrossResource() {}

    static boolean isOne(PathExpression path) {
        Expression root = path.target();
        while (root instanceof PathExpression inner) {
            root = inner.target();
        }
        return root instanceof CallExpression call
                && PLACES.contains(call.function().name());
    }

    static Bound bind(ExpressionBinder binder, PathExpression path) {
        Bound bound = null;
        String name = "a table of another place";
        if (path.member() instanceof NameExpression table) {
            name = "table '" + table.name() + "' of another place";
            bound = TableReference.byName(binder, table.name(), table.span());
        } else if (path.member() instanceof CallExpression call) {
            bound = CallBinder.bind(binder, call);
        }
        if (bound != null) {
            return bound;
        }
        binder.context().notSupported(path.span(), name);
        return SpecialForms.unsupported(name, RowSchema.open(List.of()), true);
    }
}
