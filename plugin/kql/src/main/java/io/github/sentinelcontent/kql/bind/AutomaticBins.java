package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.KnownFunctions;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Span;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** {@code bin_auto()}: a bin whose size, and maybe fixed point, statements {@code set} give before. */
final class AutomaticBins {
    private static final String SIZE = "query_bin_auto_size";
    private static final String FIXED_POINT = "query_bin_auto_at";

    private AutomaticBins() {}

    /** Whether a statement {@code set} of this option says how to bin. */
    static boolean isOption(String name) {
        return name.equals(SIZE) || name.equals(FIXED_POINT);
    }

    static BoundExpression bind(ExpressionBinder binder, CallExpression call) {
        BindContext context = binder.context();
        Span span = call.function().span();
        List<BoundExpression> values =
                call.arguments().stream().map(binder::bind).toList();
        BoundExpression size = context.session().setting(SIZE);
        if (values.size() != 1 || size == null) {
            String fault = values.size() == 1 ? "needs a size" : "takes 1 argument, found " + values.size();
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    span,
                    "'bin_auto' " + fault,
                    "write set " + SIZE + " = 1h; before the query");
            return ExpressionBinder.UNKNOWN;
        }
        BoundExpression at = context.session().setting(FIXED_POINT);
        List<BoundExpression> arguments = Stream.concat(Stream.of(values.get(0), size), Stream.ofNullable(at))
                .toList();
        Expression value = call.arguments().get(0);
        List<Span> spans = Collections.nCopies(arguments.size(), value.span());
        return KnownFunctions.scalar(at == null ? "bin" : "bin_at")
                .map(known -> BuiltinCalls.bind(context, known, arguments, spans, span))
                .orElse(ExpressionBinder.UNKNOWN);
    }
}
