package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Call;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.BetweenExpression;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.UnaryExpression;
import io.github.sentinelcontent.kql.syntax.UnaryOperator;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds operators to the functions of the same symbol. */
final class Operators {
    private final BindContext context;

    Operators(BindContext context) {
        this.context = context;
    }

    BoundExpression binary(BinaryExpression expression, BoundExpression left, BoundExpression right) {
        BinaryOperator operator = expression.operator();
        KqlType type = OperatorTypes.result(operator, left.type(), right.type());
        if (type == null) {
            undefined(operator.symbol(), expression.span(), List.of(left, right));
            boolean arithmetic = operator.ordinal() <= BinaryOperator.MODULO.ordinal();
            return new Constant(arithmetic ? KqlType.UNKNOWN : KqlType.BOOL, null);
        }
        return call(operator.symbol(), List.of(left, right), type, expression.span());
    }

    BoundExpression between(
            BetweenExpression expression, BoundExpression value, BoundExpression low, BoundExpression high) {
        String symbol = expression.negated() ? "!between" : "between";
        if (!OperatorTypes.isRange(value.type(), low.type(), high.type())) {
            undefined(symbol, expression.span(), List.of(value, low, high));
            return new Constant(KqlType.BOOL, null);
        }
        BoundExpression end = value.type() == KqlType.DATETIME && high.type() == KqlType.TIMESPAN
                ? call("+", List.of(low, high), KqlType.DATETIME, expression.span())
                : high;
        return call(symbol, List.of(value, low, end), KqlType.BOOL, expression.span());
    }

    BoundExpression sign(UnaryExpression expression, BoundExpression operand) {
        KqlType type = operand.type();
        if (!type.isNumeric() && type != KqlType.TIMESPAN && type != KqlType.DYNAMIC && type != KqlType.UNKNOWN) {
            undefined(expression.operator().symbol(), expression.span(), List.of(operand));
            return ExpressionBinder.UNKNOWN;
        }
        KqlType result = type == KqlType.INT && !(operand instanceof Constant) ? KqlType.LONG : type;
        if (expression.operator() == UnaryOperator.PLUS) {
            return Conversions.convert(operand, result);
        }
        return call("negate", List.of(operand), result, expression.span());
    }

    private void undefined(String symbol, Span span, List<BoundExpression> operands) {
        String types = operands.stream()
                .map(operand -> operand.type().keyword())
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
        context.error(
                DiagnosticKind.OPERAND_TYPES,
                span,
                "operator '" + symbol + "' is not defined for " + types,
                hint(symbol, operands));
    }

    private static @org.jspecify.annotations.Nullable String hint(String symbol, List<BoundExpression> operands) {
        boolean text = operands.stream().allMatch(o -> o.type() == KqlType.STRING);
        if (symbol.equals("==") || symbol.equals("!=")) {
            return "write tostring(...) around both";
        }
        if (text && symbol.equals("+")) {
            return "use strcat(...) to join texts";
        }
        if (text && (symbol.startsWith("<") || symbol.startsWith(">"))) {
            return "use strcmp(...) to order texts";
        }
        return null;
    }

    /** A call of the function of this name, whose argument and result types have been checked. */
    BoundExpression call(String name, List<BoundExpression> arguments, KqlType type, Span span) {
        Optional<ScalarFunction> function = BuiltinFunctions.scalar(name);
        if (function.isEmpty()) {
            context.notSupported(span, "operator '" + name + "'");
            return new Call(new MissingFunction(name), arguments, type);
        }
        List<KqlType> types = arguments.stream().map(BoundExpression::type).toList();
        for (Signature signature : function.get().signatures()) {
            if (signature.accepts(types)) {
                List<BoundExpression> converted = converted(signature, arguments);
                BuiltinCalls.checkValues(context, function.get(), CallBinder.describe(converted), span);
                return folded(typed(function.get(), converted, signature, type));
            }
        }
        List<BoundExpression> texts = arguments.stream()
                .map(argument -> Conversions.convert(argument, KqlType.STRING))
                .toList();
        return new Call(function.get(), texts, type);
    }

    private static BoundExpression folded(BoundExpression bound) {
        return bound instanceof Call call && call.arguments().stream().noneMatch(a -> a.type() == KqlType.UNKNOWN)
                ? ConstantFolding.fold(call.function(), call.arguments(), call.type())
                : bound;
    }

    static List<BoundExpression> converted(Signature signature, List<BoundExpression> arguments) {
        List<BoundExpression> converted = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            BoundExpression argument = arguments.get(i);
            converted.add(Conversions.convert(argument, signature.parameter(i).preferred(argument.type())));
        }
        return converted;
    }

    /** The call in the type that the language gives it, which may be wider or narrower than the function's own. */
    static BoundExpression typed(
            ScalarFunction function, List<BoundExpression> arguments, Signature signature, KqlType type) {
        KqlType own = signature.result().of(CallBinder.describe(arguments));
        if (own == type || own == KqlType.UNKNOWN || type == KqlType.UNKNOWN) {
            return new Call(function, arguments, type);
        }
        return Conversions.convert(new Call(function, arguments, own), type);
    }
}
