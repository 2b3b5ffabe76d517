package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InvokeOperator;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;
import java.util.Optional;

/** Binds {@code invoke}: a function whose first argument are the rows. */
final class InvokeBinder {
    private InvokeBinder() {}

    static Relation bind(BindContext context, Relation input, InvokeOperator operator) {
        Expression function = operator.function() instanceof PathExpression path ? path.member() : operator.function();
        if (!(function instanceof CallExpression call)) {
            context.error(DiagnosticKind.SEMANTICS, operator.span(), "invoke wants a call of a function", null);
            return SpecialForms.unsupported("invoke", RowSchema.open(List.of()), true);
        }
        String name = call.function().name();
        ExpressionBinder binder = ExpressionBinder.withoutColumns(context);
        Bound result = null;
        if (context.scope().find(name) instanceof FunctionDefinition definition) {
            result = FunctionInliner.call(binder, definition, input, call.span(), call.arguments());
        } else {
            Optional<StoredFunction> stored = context.session().catalog().function(name);
            if (stored.isPresent()) {
                result = StoredCalls.call(binder, stored.get(), input, call.span(), call.arguments());
            }
        }
        if (result == null) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    call.function().span(),
                    "function '" + name + "' does not exist",
                    Nearest.hint(name, context.session().catalog().functionNames()));
        }
        return result instanceof Relation relation
                ? relation
                : SpecialForms.unsupported("invoke", RowSchema.open(List.of()), true);
    }
}
