package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.function.KnownFunction;
import io.github.sentinelcontent.kql.function.KnownFunctions;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.IndexExpression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import io.github.sentinelcontent.kql.type.RowSchema;
import org.jspecify.annotations.Nullable;

/**
 * The name that a column gets when the query gives none. Source: names seen in the language service's result schemas.
 *
 * @param schema the input columns, for functions that take a column name as text
 */
record ResultNames(RowSchema schema) {

    /** The name, or null when the expression has none of its own and becomes {@code Column1} and the like. */
    @Nullable
    String of(Expression expression) {
        if (expression instanceof NameExpression name) {
            return name.name();
        }
        if (expression instanceof PathExpression path) {
            return path.member() instanceof NameExpression member ? joined(of(path.target()), member.name()) : null;
        }
        if (expression instanceof IndexExpression index) {
            return joined(of(index.target()), index(index.index()));
        }
        if (expression instanceof NamedArgument named) {
            return named.name().name();
        }
        return expression instanceof CallExpression call ? of(call) : null;
    }

    private static String joined(@Nullable String target, String member) {
        return target == null ? member : target + "_" + member;
    }

    private static String index(Expression index) {
        if (index instanceof Literal literal && literal.value() != null) {
            String text = literal.value().toString();
            return text.startsWith("-") ? "" : text;
        }
        return "";
    }

    private @Nullable String of(CallExpression call) {
        String function = call.function().name();
        KnownFunction known = KnownFunctions.scalar(function)
                .or(() -> KnownFunctions.aggregation(function))
                .orElse(null);
        return known == null ? null : of(known, call);
    }

    @Nullable
    String of(KnownFunction known, CallExpression call) {
        Expression first = call.arguments().isEmpty() ? null : call.arguments().get(0);
        return switch (known.naming()) {
            case DEFAULT -> null;
            case PREFIX_ONLY -> known.prefix();
            case FIRST_ARGUMENT -> first == null ? null : of(first);
            case ONLY_ARGUMENT -> first == null || call.arguments().size() > 1 ? null : of(first);
            case NAME_AND_FIRST_ARGUMENT -> known.name() + "_" + orEmpty(first);
            case PREFIX_AND_FIRST_ARGUMENT -> known.prefix() + "_" + orEmpty(first);
            case FIRST_ARGUMENT_VALUE_IF_COLUMN ->
                first instanceof Literal literal && schema.indexOf(String.valueOf(literal.value())) >= 0
                        ? String.valueOf(literal.value())
                        : null;
        };
    }

    private String orEmpty(@Nullable Expression first) {
        String name = first == null ? null : of(first);
        return name == null ? "" : name;
    }
}
