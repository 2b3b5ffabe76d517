package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.ScalarText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the plugins that count along a time line: the time, dimensions, then what is counted. */
record TimelineSchemas(BindContext context, Relation input) {

    RowSchema of(CallExpression call) {
        return switch (call.function().name()) {
            case "active_users_count" -> timeline(call, 1, "dcount:long");
            case "activity_counts_metrics" ->
                timeline(call, 1, "count:long", "dcount:long", "new_dcount:long", "aggregated_dcount:long");
            case "activity_engagement" ->
                timeline(
                        call, 1, "dcount_activities_inner:long", "dcount_activities_outer:long", "activity_ratio:real");
            case "activity_metrics" ->
                timeline(
                        call,
                        1,
                        "dcount_values:long",
                        "dcount_newvalues:long",
                        "retention_rate:real",
                        "churn_rate:real");
            case "session_count" -> timeline(call, 1, "count_sessions:long");
            case "sliding_window_counts" -> timeline(call, 1, "Count:long", "Dcount:long");
            case "new_activity_metrics" -> newActivity(call);
            case "rolling_percentile" -> rollingPercentile(call);
            case "funnel_sequence" -> funnel(call);
            case "funnel_sequence_completion" -> completion(call);
            default -> RowSchema.open(List.of());
        };
    }

    private RowSchema timeline(CallExpression call, int time, String... counted) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(call, time, null));
        columns.addAll(dimensions(call, time + 1));
        columns.addAll(PluginSchemas.columns(counted));
        return RowSchema.of(columns);
    }

    private RowSchema newActivity(CallExpression call) {
        Column time = column(call, 1, null);
        List<Column> columns = new ArrayList<>();
        columns.add(time.renamed("from_" + time.name()));
        columns.add(time.renamed("to_" + time.name()));
        columns.addAll(dimensions(call, 2));
        columns.addAll(PluginSchemas.columns(
                "dcount_new_values:long",
                "dcount_retained_values:long",
                "dcount_churn_values:long",
                "retention_rate:real",
                "churn_rate:real"));
        return RowSchema.of(columns);
    }

    private RowSchema rollingPercentile(CallExpression call) {
        Column value = column(call, 0, null);
        String name = "rolling_" + text(call, 4) + "_percentile_" + value.name() + "_" + text(call, 1);
        List<Column> columns = new ArrayList<>();
        columns.add(column(call, 2, null));
        columns.addAll(dimensions(call, 3));
        columns.add(Column.of(name, value.type()));
        return RowSchema.of(columns);
    }

    private RowSchema funnel(CallExpression call) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(call, 1, null));
        columns.add(column(call, 6, "prev"));
        columns.add(column(call, 6, "next"));
        columns.addAll(PluginSchemas.columns("dcount:long", "samples:dynamic"));
        return RowSchema.of(columns);
    }

    private RowSchema completion(CallExpression call) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(call, 1, null));
        columns.add(Column.of(column(call, 5, null).name(), KqlType.STRING));
        columns.addAll(PluginSchemas.columns("Period:timespan", "dcount:long"));
        return RowSchema.of(columns);
    }

    /** The column of an argument, under another name when one is given. */
    private Column column(CallExpression call, int position, @Nullable String name) {
        Expression argument = call.arguments().get(position);
        String own = name != null ? name : String.valueOf(new ResultNames(input.schema()).of(argument));
        return Column.of(
                own, ExpressionBinder.over(context, input).bind(argument).type());
    }

    private List<Column> dimensions(CallExpression call, int from) {
        List<Column> columns = new ArrayList<>();
        for (Expression argument :
                call.arguments().subList(from, call.arguments().size())) {
            if (argument instanceof NameExpression name) {
                input.schema().find(name.name()).ifPresent(columns::add);
            }
        }
        return columns;
    }

    /** The text of a constant argument. */
    private String text(CallExpression call, int position) {
        BoundExpression value =
                ExpressionBinder.over(context, input).bind(call.arguments().get(position));
        return value instanceof Constant constant && constant.value() != null
                ? ScalarText.format(constant.type(), constant.value())
                : "0";
    }
}
