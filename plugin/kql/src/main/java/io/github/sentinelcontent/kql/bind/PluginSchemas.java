package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns that plugins return, as far as they are known before rows are read. */
record PluginSchemas(BindContext context, Relation input) {

    RowSchema of(CallExpression call) {
        return switch (call.function().name()) {
            case "bag_unpack" -> RowSchema.open(without(named(call.arguments().subList(0, 1))));
            case "pivot" -> pivot(call);
            case "narrow" -> RowSchema.of(columns("Row:long", "Column:string", "Value:string"));
            case "autocluster", "basket" -> segments("SegmentId:long", "Count:long", "Percent:real");
            case "diffpatterns" ->
                segments(
                        "SegmentId:long",
                        "CountA:long",
                        "CountB:long",
                        "PercentA:real",
                        "PercentB:real",
                        "PercentDiffAB:real");
            case "sequence_detect" -> sequence(call);
            case "dcount_intersect" -> intersections(call);
            case "rows_near", "preview", "identity", "identity_v3" -> input.schema();
            case "estimate_rows_count" -> RowSchema.of(columns("EstimatedRowsCount:long"));
            case "schema_merge" ->
                RowSchema.of(columns("ColumnName:string", "ColumnOrdinal:int", "DataType:string", "ColumnType:string"));
            case "http_request", "http_request_post" ->
                RowSchema.of(columns("ResponseHeaders:dynamic", "ResponseBody:dynamic"));
            case "infer_storage_schema" -> RowSchema.of(columns("CslSchema:string"));
            default -> new TimelineSchemas(context, input).of(call);
        };
    }

    /** Columns written as {@code name:type}. */
    static List<Column> columns(String... columns) {
        List<Column> all = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split(":");
            all.add(Column.of(parts[0], KqlType.named(parts[1]).orElseThrow()));
        }
        return all;
    }

    private static Set<String> named(List<Expression> expressions) {
        Set<String> names = new HashSet<>();
        for (Expression expression : expressions) {
            if (expression instanceof NameExpression name) {
                names.add(name.name());
            } else if (expression instanceof CallExpression call) {
                names.addAll(named(call.arguments()));
            }
        }
        return names;
    }

    private List<Column> without(Set<String> names) {
        return input.schema().columns().stream()
                .filter(column -> !names.contains(column.name()))
                .toList();
    }

    /** Without named columns all those stay that the pivot does not use. */
    private RowSchema pivot(CallExpression call) {
        List<Expression> arguments = call.arguments();
        if (arguments.size() <= 2) {
            return RowSchema.open(without(named(arguments)));
        }
        List<Column> kept = new ArrayList<>();
        for (String name : namesInOrder(arguments.subList(2, arguments.size()))) {
            input.schema().find(name).ifPresent(kept::add);
        }
        return RowSchema.open(kept);
    }

    private static List<String> namesInOrder(List<Expression> expressions) {
        return expressions.stream()
                .filter(NameExpression.class::isInstance)
                .map(expression -> ((NameExpression) expression).name())
                .toList();
    }

    private RowSchema segments(String... columns) {
        List<Column> all = columns(columns);
        all.addAll(input.schema().columns());
        return Schemas.like(input.schema(), all);
    }

    /** The dimensions, then the time of each condition; conditions are columns of bools and all that is no column. */
    private RowSchema sequence(CallExpression call) {
        List<Column> columns = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        ResultNames names = new ResultNames(input.schema());
        for (Expression argument : call.arguments()
                .subList(Math.min(3, call.arguments().size()), call.arguments().size())) {
            Column column = argument instanceof NameExpression name
                    ? input.schema().find(name.name()).orElse(null)
                    : null;
            if (column != null && column.type() != KqlType.BOOL) {
                columns.add(column);
            } else if (argument instanceof NamedExpression step) {
                steps.add(step.names().get(0).name());
            } else if (column != null || !(argument instanceof NameExpression)) {
                String name = names.of(argument);
                steps.add(name == null ? "" : name);
            }
        }
        Expression time = call.arguments().get(0);
        KqlType type = ExpressionBinder.over(context, input).bind(time).type();
        for (String step : steps) {
            columns.add(Column.of(step + "_" + names.of(time), type));
        }
        columns.add(Column.of("Duration", KqlType.TIMESPAN));
        return RowSchema.of(columns);
    }

    private RowSchema intersections(CallExpression call) {
        List<Column> columns = new ArrayList<>(input.schema().columns());
        for (int i = 0; i < call.arguments().size(); i++) {
            columns.add(Column.of("s" + i, KqlType.LONG));
        }
        return Schemas.like(input.schema(), columns);
    }
}
