package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.KnownFunction;
import io.github.sentinelcontent.kql.function.KnownFunction.Kind;
import io.github.sentinelcontent.kql.function.KnownFunctions;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what a call means: a special form, a function of the query, a built-in or a stored function. */
final class CallBinder {
    private CallBinder() {}

    static Bound bind(ExpressionBinder binder, CallExpression call) {
        return bind(binder, call, DiagnosticKind.FUNCTION_CALL);
    }

    /** As {@link #bind(ExpressionBinder, CallExpression)}, where the call has to give a table. */
    static Bound bindSource(ExpressionBinder binder, CallExpression call) {
        return bind(binder, call, DiagnosticKind.UNKNOWN_TABLE);
    }

    private static Bound bind(ExpressionBinder binder, CallExpression call, DiagnosticKind ifUnknown) {
        String name = call.function().name();
        BindContext context = binder.context();
        Bound named = context.scope().find(name);
        if (named instanceof FunctionDefinition function) {
            return FunctionInliner.call(binder, function, call.span(), call.arguments());
        }
        if (named != null && call.arguments().isEmpty()) {
            return named;
        }
        Bound special = SpecialForms.bind(binder, call);
        if (special != null) {
            return special;
        }
        Optional<KnownFunction> known = KnownFunctions.scalar(name);
        if (known.isPresent()) {
            return new ScalarValue(BuiltinCalls.bind(binder, known.get(), call), binder.row());
        }
        Optional<StoredFunction> stored = context.session().catalog().function(name);
        if (stored.isPresent()) {
            return StoredCalls.call(binder, stored.get(), call.span(), call.arguments());
        }
        if (name.equals("_GetWatchlist")) {
            return WatchlistSource.bind(binder, call);
        }
        return unknown(binder, call, ifUnknown);
    }

    private static Bound unknown(ExpressionBinder binder, CallExpression call, DiagnosticKind ifUnknown) {
        String name = call.function().name();
        BindContext context = binder.context();
        for (Expression argument : call.arguments()) {
            TabularBinder.bind(binder, argument instanceof NamedArgument named ? named.value() : argument);
        }
        if (KnownFunctions.aggregation(name).isPresent()) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    call.function().span(),
                    "aggregation '" + name + "' is only allowed in summarize and make-series",
                    null);
        } else if (KnownFunctions.plugin(name).isPresent()) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    call.function().span(),
                    "'" + name + "' is a plugin",
                    "write | evaluate " + name + "(...)");
        } else {
            boolean leftOut = ifUnknown == DiagnosticKind.UNKNOWN_TABLE && context.fuzzy();
            String message = "function '" + name + "' does not exist";
            if (leftOut) {
                context.session().tableIsMissing();
                context.warning(ifUnknown, call.function().span(), message + " and is left out", null);
            } else {
                context.error(ifUnknown, call.function().span(), message, nearest(binder, name));
            }
        }
        return ScalarValue.constant(ExpressionBinder.UNKNOWN);
    }

    private static @Nullable String nearest(ExpressionBinder binder, String name) {
        boolean aggregates = binder.columns() instanceof GroupColumns;
        return Nearest.hintOf(
                name,
                KnownFunctions.names(Kind.SCALAR),
                aggregates ? KnownFunctions.names(Kind.AGGREGATION) : Set.of("_GetWatchlist"),
                binder.context().session().catalog().functionNames(),
                binder.context().scope().all());
    }

    /** What is known of bound arguments before any row is read. */
    static List<Argument> describe(List<BoundExpression> arguments) {
        List<Argument> described = new ArrayList<>(arguments.size());
        for (BoundExpression argument : arguments) {
            described.add(describe(argument));
        }
        return described;
    }

    private static Argument describe(BoundExpression argument) {
        return argument instanceof Constant constant
                ? new Argument(constant.type(), true, constant.value())
                : new Argument(argument.type(), false, null);
    }
}
