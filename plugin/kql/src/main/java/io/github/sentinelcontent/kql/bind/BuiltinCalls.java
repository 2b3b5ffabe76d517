package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.function.KnownFunction;
import io.github.sentinelcontent.kql.function.ResultRule;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Call;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds calls of built-in scalar functions: number and types of arguments, conversions, type of the result. */
final class BuiltinCalls {
    private static final Set<String> PAIRS = Set.of("bag_pack", "pack", "pack_dictionary");
    private static final Set<String> ONE_TYPE = Set.of("coalesce", "max_of", "min_of");

    private BuiltinCalls() {}

    static BoundExpression bind(ExpressionBinder binder, KnownFunction known, CallExpression call) {
        List<BoundExpression> arguments =
                call.arguments().stream().map(binder::bind).toList();
        List<Span> spans = call.arguments().stream().map(Expression::span).toList();
        return bind(binder.context(), known, arguments, spans, call.function().span());
    }

    static BoundExpression bind(
            BindContext context,
            KnownFunction known,
            List<BoundExpression> arguments,
            List<Span> spans,
            Span nameSpan) {
        if (!checkCount(context, known, arguments.size(), nameSpan)) {
            return new Constant(known.resultType(CallBinder.describe(arguments)), null);
        }
        boolean accepted = checkTypes(context, known, arguments, spans, nameSpan);
        KqlType type = known.resultType(CallBinder.describe(arguments));
        if (!accepted) {
            return new Constant(type, null);
        }
        boolean mixed = known.name().equals("coalesce")
                && type == KqlType.DYNAMIC
                && arguments.stream().anyMatch(a -> a.type() != KqlType.DYNAMIC && a.type() != KqlType.UNKNOWN);
        boolean unknown = type == KqlType.UNKNOWN && arguments.stream().noneMatch(a -> a.type() == KqlType.UNKNOWN);
        if (mixed || unknown) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    nameSpan,
                    "the arguments of '" + known.name() + "' have no common type: " + types(arguments),
                    "convert them with tostring(...) and the like");
            return new Constant(type, null);
        }
        return implemented(context, known, aligned(known, arguments, type), type, nameSpan);
    }

    /** Reports a wrong number of arguments. */
    static boolean checkCount(BindContext context, KnownFunction known, int count, Span span) {
        if (PAIRS.contains(known.name()) && count % 2 != 0) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    span,
                    "'" + known.name() + "' takes pairs of a key and a value, found " + count + " arguments",
                    null);
            return false;
        }
        if (count >= known.minArguments() && count <= known.maxArguments()) {
            return true;
        }
        String allowed = known.minArguments() == known.maxArguments()
                ? String.valueOf(known.minArguments())
                : known.maxArguments() == Integer.MAX_VALUE
                        ? known.minArguments() + " or more"
                        : known.minArguments() + " to " + known.maxArguments();
        context.error(
                DiagnosticKind.FUNCTION_CALL,
                span,
                "'" + known.name() + "' takes " + allowed + " arguments, found " + count,
                null);
        return false;
    }

    /** Reports arguments that no signature takes. */
    static boolean checkTypes(
            BindContext context, KnownFunction known, List<BoundExpression> arguments, List<Span> spans, Span span) {
        List<KqlType> types = arguments.stream().map(BoundExpression::type).toList();
        for (int i = 0; i < known.signatures().size(); i++) {
            if (known.accepts(i, types)) {
                return true;
            }
        }
        if (known.signatures().size() > 1) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    span,
                    "'" + known.name() + "' does not take arguments of types " + types(arguments),
                    null);
            return false;
        }
        for (int i = 0; i < types.size(); i++) {
            var parameter = known.parameter(0, i, types.size());
            if (!parameter.accepts(types.get(i))) {
                context.error(
                        DiagnosticKind.FUNCTION_CALL,
                        spans.get(i),
                        "argument " + (i + 1) + " of '" + known.name() + "' is a " + types.get(i) + ", but a "
                                + parameter.description() + " is wanted",
                        null);
            }
        }
        return false;
    }

    private static String types(List<BoundExpression> arguments) {
        return String.join(", ", arguments.stream().map(a -> a.type().keyword()).toList());
    }

    /** Arguments that give the result in turns are converted to its type. */
    private static List<BoundExpression> aligned(KnownFunction known, List<BoundExpression> arguments, KqlType type) {
        String name = known.name();
        boolean branches = name.equals("iff") || name.equals("iif") || name.equals("case");
        boolean neighbour = name.equals("prev") || name.equals("next");
        List<BoundExpression> aligned = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            boolean gives = ONE_TYPE.contains(name)
                    || branches && ResultRule.isBranch(name, i, arguments.size())
                    || neighbour && i == 2;
            aligned.add(gives ? Conversions.convert(arguments.get(i), type) : arguments.get(i));
        }
        return aligned;
    }

    private static BoundExpression implemented(
            BindContext context, KnownFunction known, List<BoundExpression> arguments, KqlType type, Span span) {
        Optional<ScalarFunction> function =
                BuiltinFunctions.scalar(known.name()).or(() -> BuiltinFunctions.scalar(known.replacement()));
        if (function.isEmpty()) {
            String reason = ServiceFunctions.contains(known.name())
                    ? " asks the service about itself, which a run on given rows cannot"
                    : "";
            context.notSupported(span, "function '" + known.name() + "'" + reason);
            return new Call(new MissingFunction(known.name()), arguments, type);
        }
        List<KqlType> types = arguments.stream().map(BoundExpression::type).toList();
        for (Signature signature : function.get().signatures()) {
            if (signature.accepts(types)) {
                List<BoundExpression> converted = Operators.converted(signature, arguments);
                checkValues(context, function.get(), CallBinder.describe(converted), span);
                return Operators.typed(function.get(), converted, signature, type);
            }
        }
        context.notSupported(span, "function '" + known.name() + "' with arguments of types " + types(arguments));
        return new Call(new MissingFunction(known.name()), arguments, type);
    }

    /** Reports what the function finds wrong with its constant arguments. */
    static void checkValues(BindContext context, ScalarFunction function, List<Argument> values, Span span) {
        function.fault(values).ifPresent(fault -> context.error(DiagnosticKind.FUNCTION_CALL, span, fault, null));
    }
}
