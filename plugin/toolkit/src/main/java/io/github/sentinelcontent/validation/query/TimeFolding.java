package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.FunctionParameter;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.LiteralKind;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.syntax.UnaryExpression;
import io.github.sentinelcontent.kql.syntax.UnaryOperator;
import io.github.sentinelcontent.kql.type.Ticks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds constant timespans and distances from now in a syntax tree. */
final class TimeFolding {
    private static final int DEEPEST = 64;
    private static final Set<String> STARTS = Set.of(
            "startofday",
            "startofweek",
            "startofmonth",
            "startofyear",
            "bin",
            "floor",
            "todatetime",
            "toscalar",
            "totimespan");
    private static final Map<String, Long> UNITS = Map.of(
            "week", 7 * Ticks.DAY,
            "day", Ticks.DAY,
            "hour", Ticks.HOUR,
            "minute", Ticks.MINUTE,
            "second", Ticks.SECOND);

    private Map<String, Value> names = new HashMap<>();

    /** What a constant expression stands for. */
    private record Value(Kind kind, double amount) {}

    private enum Kind {
        NUMBER,
        SPAN,
        BEFORE_NOW
    }

    /** Names that were valid outside of a function. */
    record Scope(Map<String, ?> names) {}

    /** Remembers the value of a {@code let}, if it is constant. */
    void define(String name, Expression value) {
        Optional<Value> folded = fold(value, 0);
        if (folded.isPresent()) {
            names.put(name, folded.get());
        } else {
            names.remove(name);
        }
    }

    /** Binds the parameters of a function to the arguments of a call; returns what {@link #leave} restores. */
    Scope enter(List<FunctionParameter> parameters, List<Expression> arguments) {
        Map<String, Value> inner = new HashMap<>(names);
        for (int i = 0; i < parameters.size(); i++) {
            String name = parameters.get(i).name().name();
            Expression argument = argument(name, i, parameters.get(i).defaultValue(), arguments);
            Optional<Value> value = argument == null ? Optional.empty() : fold(argument, 0);
            inner.remove(name);
            value.ifPresent(folded -> inner.put(name, folded));
        }
        Scope outer = new Scope(names);
        names = inner;
        return outer;
    }

    /** Forgets the names of a function. */
    @SuppressWarnings("unchecked")
    void leave(Scope outer) {
        names = (Map<String, Value>) outer.names();
    }

    /** How many ticks before now an expression lies, if that is constant. */
    Optional<Long> beforeNow(Expression expression) {
        return fold(expression, 0)
                .filter(value -> value.kind() == Kind.BEFORE_NOW)
                .map(value -> Math.round(value.amount()));
    }

    /** The length in ticks of an expression that is a constant timespan. */
    Optional<Long> span(Expression expression) {
        return fold(expression, 0).filter(value -> value.kind() == Kind.SPAN).map(value -> Math.round(value.amount()));
    }

    private static @Nullable Expression argument(
            String name, int position, @Nullable Expression defaultValue, List<Expression> arguments) {
        for (Expression argument : arguments) {
            if (argument instanceof NamedArgument named && named.name().name().equals(name)) {
                return named.value();
            }
        }
        boolean positional = position < arguments.size() && !(arguments.get(position) instanceof NamedArgument);
        return positional ? arguments.get(position) : defaultValue;
    }

    private Optional<Value> fold(Expression expression, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (expression instanceof Literal literal && literal.value() instanceof Number number) {
            return literal(literal.kind(), number.doubleValue());
        }
        if (expression instanceof NameExpression name) {
            return Optional.ofNullable(names.get(name.name()));
        }
        if (expression instanceof UnaryExpression unary) {
            double sign = unary.operator() == UnaryOperator.MINUS ? -1 : 1;
            return fold(unary.operand(), depth + 1)
                    .filter(value -> value.kind() != Kind.BEFORE_NOW)
                    .map(value -> new Value(value.kind(), sign * value.amount()));
        }
        if (expression instanceof BinaryExpression binary) {
            return fold(binary.left(), depth + 1)
                    .flatMap(left ->
                            fold(binary.right(), depth + 1).flatMap(right -> combine(binary.operator(), left, right)));
        }
        return expression instanceof CallExpression call ? call(call, depth + 1) : Optional.empty();
    }

    private static Optional<Value> literal(LiteralKind kind, double amount) {
        return switch (kind) {
            case TIMESPAN -> Optional.of(new Value(Kind.SPAN, amount));
            case INT, LONG, REAL, DECIMAL -> Optional.of(new Value(Kind.NUMBER, amount));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> combine(BinaryOperator operator, Value left, Value right) {
        double sign = operator == BinaryOperator.SUBTRACT ? -1 : 1;
        boolean sum = operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT;
        if (sum && left.kind() == right.kind() && left.kind() != Kind.BEFORE_NOW) {
            return Optional.of(new Value(left.kind(), left.amount() + sign * right.amount()));
        }
        if (sum && left.kind() == Kind.BEFORE_NOW && right.kind() == Kind.SPAN) {
            return Optional.of(new Value(Kind.BEFORE_NOW, left.amount() - sign * right.amount()));
        }
        boolean product = operator == BinaryOperator.MULTIPLY
                && (left.kind() == Kind.NUMBER && right.kind() != Kind.BEFORE_NOW
                        || right.kind() == Kind.NUMBER && left.kind() != Kind.BEFORE_NOW);
        if (product) {
            Kind kind = left.kind() == Kind.NUMBER ? right.kind() : left.kind();
            return Optional.of(new Value(kind, left.amount() * right.amount()));
        }
        return Optional.empty();
    }

    /** The start of a day or bin counts as the moment itself: less than one bin further back. */
    private Optional<Value> call(CallExpression call, int depth) {
        String name = call.function().name();
        List<Expression> arguments = call.arguments();
        if (name.equals("now") || name.equals("ago")) {
            double sign = name.equals("now") ? -1 : 1;
            return arguments.isEmpty()
                    ? Optional.of(new Value(Kind.BEFORE_NOW, 0))
                    : fold(arguments.get(0), depth)
                            .filter(value -> value.kind() == Kind.SPAN)
                            .map(value -> new Value(Kind.BEFORE_NOW, sign * value.amount()));
        }
        if (STARTS.contains(name) && !arguments.isEmpty()) {
            return fold(arguments.get(0), depth);
        }
        return name.equals("datetime_add") && arguments.size() == 3 ? datetimeAdd(arguments, depth) : Optional.empty();
    }

    private Optional<Value> datetimeAdd(List<Expression> arguments, int depth) {
        Long unit = arguments.get(0) instanceof Literal literal ? UNITS.get(String.valueOf(literal.value())) : null;
        if (unit == null) {
            return Optional.empty();
        }
        return fold(arguments.get(1), depth)
                .filter(count -> count.kind() == Kind.NUMBER)
                .flatMap(count -> fold(arguments.get(2), depth)
                        .filter(time -> time.kind() == Kind.BEFORE_NOW)
                        .map(time -> new Value(Kind.BEFORE_NOW, time.amount() - count.amount() * unit)));
    }
}
