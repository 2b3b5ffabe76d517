package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/**
 * How the type of a call follows from its arguments.
 *
 * @param alternatives names of types or rules; when there are several, the signature that accepts the arguments chooses
 */
public record ResultRule(List<String> alternatives) {
    /** Copies the list. */
    public ResultRule {
        alternatives = List.copyOf(alternatives);
    }

    KqlType of(KnownFunction function, List<Argument> arguments) {
        if (alternatives.size() == 1) {
            return of(alternatives.get(0), function, arguments);
        }
        List<KqlType> types = arguments.stream().map(Argument::type).toList();
        if (alternatives.contains("ParameterNLiteral")) {
            return literal(arguments).orElseGet(() -> of(alternatives.get(0), function, arguments));
        }
        if (types.isEmpty()) {
            return KqlType.UNKNOWN;
        }
        if (alternatives.get(0).equals("Widest") && types.get(0).isNumeric()) {
            return CommonType.widest(types);
        }
        if (alternatives.get(0).equals("Widest")) {
            return types.get(0) == KqlType.DYNAMIC ? KqlType.LONG : types.get(0);
        }
        if (alternatives.get(0).equals("real")) {
            return average(types.get(0));
        }
        if (alternatives.get(0).equals("long")) {
            return types.get(0) == KqlType.INT ? KqlType.LONG : types.get(0);
        }
        return types.get(0);
    }

    private static java.util.Optional<KqlType> literal(List<Argument> arguments) {
        Argument last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        boolean given = last != null && arguments.size() > 2 && last.constant() && last.value() instanceof String;
        return given ? KqlType.named((String) last.value()) : java.util.Optional.empty();
    }

    private static KqlType average(KqlType type) {
        return switch (type) {
            case DECIMAL, TIMESPAN, DATETIME, UNKNOWN -> type;
            default -> KqlType.REAL;
        };
    }

    private static KqlType of(String rule, KnownFunction function, List<Argument> arguments) {
        List<KqlType> types = arguments.stream().map(Argument::type).toList();
        return switch (rule) {
            case "Parameter0" -> types.isEmpty() ? KqlType.UNKNOWN : types.get(0);
            case "Parameter1" -> types.size() < 2 ? KqlType.UNKNOWN : types.get(1);
            case "Parameter0Promoted" ->
                types.isEmpty() ? KqlType.UNKNOWN : types.get(0) == KqlType.INT ? KqlType.LONG : types.get(0);
            case "Parameter0Array", "Custom" -> KqlType.DYNAMIC;
            case "CommonNonDynamic" -> CommonType.ofBranches(branches(function.name(), types));
            case "Common" ->
                function.name().equals("coalesce") && types.contains(KqlType.DYNAMIC)
                        ? KqlType.DYNAMIC
                        : CommonType.of(types);
            default -> KqlType.named(rule).orElse(KqlType.UNKNOWN);
        };
    }

    /** The arguments of {@code iff} and {@code case} that are results, not conditions. */
    private static List<KqlType> branches(String name, List<KqlType> types) {
        List<KqlType> branches = new java.util.ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (isBranch(name, i, types.size())) {
                branches.add(types.get(i));
            }
        }
        return branches;
    }

    /** Whether the argument of {@code iff} or {@code case} at a 0-based position is a result, not a condition. */
    public static boolean isBranch(String name, int position, int count) {
        return name.equals("case") ? position % 2 == 1 || position == count - 1 : position > 0;
    }
}
