package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.LambdaExpression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.SyntaxDiagnostic;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds calls of stored functions: each call inlines the body, which sees the catalog but not the query's names. */
final class StoredCalls {
    private StoredCalls() {}

    static Bound call(ExpressionBinder caller, StoredFunction stored, Span span, List<Expression> arguments) {
        return call(caller, stored, null, span, arguments);
    }

    /** As {@link #call(ExpressionBinder, StoredFunction, Span, List)}, with the rows that {@code invoke} hands in. */
    static Bound call(
            ExpressionBinder caller,
            StoredFunction stored,
            @Nullable Relation piped,
            Span span,
            List<Expression> arguments) {
        BindContext context = caller.context();
        context.session().functions().add(stored.name());
        RowSchema result = stored.result();
        if (stored.body() == null) {
            arguments.forEach(argument ->
                    TabularBinder.bind(caller, argument instanceof NamedArgument named ? named.value() : argument));
            context.notSupported(span, "function '" + stored.name() + "', of which only the result columns are known");
            return SpecialForms.unsupported(
                    "function '" + stored.name() + "'", result == null ? RowSchema.open(List.of()) : result, false);
        }
        if (context.frame().isInside(stored.name())) {
            context.error(DiagnosticKind.SEMANTICS, span, "function '" + stored.name() + "' calls itself", null);
            return SpecialForms.unsupported("recursion", RowSchema.open(List.of()), true);
        }
        return inline(caller, stored, piped, span, arguments);
    }

    private static Bound inline(
            ExpressionBinder caller,
            StoredFunction stored,
            @Nullable Relation piped,
            Span span,
            List<Expression> arguments) {
        BindContext context = caller.context();
        StoredFunctions.Parsed parsed = context.session().storedFunctions().parse(stored);
        Frame frame = context.frame().called(stored.name(), parsed.tree().text(), parsed.bodyStart(), span);
        for (SyntaxDiagnostic fault : parsed.tree().diagnostics()) {
            context.session()
                    .diagnostics()
                    .error(frame, DiagnosticKind.SYNTAX, fault.span(), fault.message(), fault.hint());
        }
        LambdaExpression lambda = parsed.lambda();
        if (lambda == null) {
            return SpecialForms.unsupported("function '" + stored.name() + "'", RowSchema.open(List.of()), true);
        }
        FunctionDefinition definition = new FunctionDefinition(
                stored.name(), lambda.parameters(), lambda.body(), Scope.empty(), frame, lambda.view());
        return FunctionInliner.call(caller, definition, piped, span, arguments);
    }
}
