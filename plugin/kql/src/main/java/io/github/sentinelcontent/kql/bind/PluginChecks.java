package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.KnownFunction;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be wrong with the arguments of a plugin before rows are read: their types, and columns that are none. */
final class PluginChecks {
    /** Words that stand for a default or for a step of the calendar. */
    private static final Set<String> WORDS = Set.of("~", "week", "month", "year");

    private static final String SEQUENCE = "sequence_detect";
    private static final int FIRST_CONDITION = 3;

    /** The 0-based positions of arguments that have to be names of columns. */
    private static final Map<String, List<Integer>> COLUMNS = Map.ofEntries(
            Map.entry("active_users_count", List.of(0, 1)),
            Map.entry("activity_counts_metrics", List.of(0, 1)),
            Map.entry("activity_engagement", List.of(0, 1)),
            Map.entry("activity_metrics", List.of(0, 1)),
            Map.entry("bag_unpack", List.of(0)),
            Map.entry("diffpatterns", List.of(0)),
            Map.entry("funnel_sequence", List.of(0, 1, 6)),
            Map.entry("funnel_sequence_completion", List.of(0, 1, 5)),
            Map.entry("new_activity_metrics", List.of(0, 1)),
            Map.entry("rolling_percentile", List.of(0, 2)),
            Map.entry(SEQUENCE, List.of(0)),
            Map.entry("session_count", List.of(0, 1)),
            Map.entry("sliding_window_counts", List.of(0, 1)));

    private PluginChecks() {}

    static void check(BindContext context, KnownFunction known, CallExpression call, List<BoundExpression> values) {
        List<Expression> arguments = call.arguments();
        for (int position : COLUMNS.getOrDefault(known.name(), List.of())) {
            if (!(arguments.get(position) instanceof NameExpression)) {
                context.error(
                        DiagnosticKind.FUNCTION_CALL,
                        arguments.get(position).span(),
                        "argument " + (position + 1) + " of '" + known.name() + "' has to be the name of a column",
                        "make it a column with extend before");
            }
        }
        if (known.name().equals("bag_unpack")) {
            checkBag(context, arguments.get(0), values.get(0).type());
        } else if (known.name().equals(SEQUENCE)) {
            checkSequence(context, arguments, values);
        } else if (!known.name().equals("pivot")) {
            BuiltinCalls.checkTypes(
                    context,
                    known,
                    values.stream().map(PluginChecks::typed).toList(),
                    arguments.stream().map(Expression::span).toList(),
                    call.function().span());
        }
    }

    private static BoundExpression typed(BoundExpression value) {
        boolean word =
                value instanceof Constant constant && constant.value() instanceof String text && WORDS.contains(text);
        return word ? ExpressionBinder.UNKNOWN : value;
    }

    private static void checkBag(BindContext context, Expression argument, KqlType type) {
        if (type != KqlType.DYNAMIC && type != KqlType.UNKNOWN) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    argument.span(),
                    "argument 1 of 'bag_unpack' is a " + type + ", but a dynamic is wanted",
                    type == KqlType.STRING ? "write extend with parse_json(...) before" : null);
        }
    }

    /** A time line and two durations, then conditions; what is neither a condition nor a column is wrong. */
    private static void checkSequence(BindContext context, List<Expression> arguments, List<BoundExpression> values) {
        for (int i = 0; i < values.size(); i++) {
            KqlType type = values.get(i).type();
            boolean line = type.isNumeric() || type == KqlType.DATETIME || type == KqlType.TIMESPAN;
            boolean fits = type == KqlType.UNKNOWN
                    || (i < FIRST_CONDITION
                            ? line
                            : type == KqlType.BOOL || arguments.get(i) instanceof NameExpression);
            if (!fits) {
                context.error(
                        DiagnosticKind.FUNCTION_CALL,
                        arguments.get(i).span(),
                        "argument " + (i + 1) + " of '" + SEQUENCE + "' is a " + type + ", but a "
                                + (i < FIRST_CONDITION ? "number, datetime or timespan" : "bool or a column")
                                + " is wanted",
                        null);
            }
        }
    }
}
