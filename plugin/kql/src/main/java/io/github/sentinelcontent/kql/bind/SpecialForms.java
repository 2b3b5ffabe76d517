package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.BoundExpression.ScalarSubquery;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that look like functions but depend on the columns or take tables. */
final class SpecialForms {
    private SpecialForms() {}

    /** The meaning of the call, null when it is an ordinary one. */
    static @Nullable Bound bind(ExpressionBinder binder, CallExpression call) {
        return switch (call.function().name()) {
            case "toscalar" -> toscalar(binder, call);
            case "materialize" -> materialize(binder, call);
            case "totable" -> totable(binder, call);
            case "table" -> TableReference.byCall(binder, call);
            case "column_ifexists", "columnifexists" -> columnIfExists(binder, call);
            case "ingestion_time" -> new ScalarValue(ingestionTime(binder), binder.row());
            case "bin_auto" -> new ScalarValue(AutomaticBins.bind(binder, call), binder.row());
            case "pack_all", "bag_pack_columns" -> packColumns(binder, call);
            case "estimate_data_size" -> estimatedSize(binder, call);
            case "column_names_of" -> columnNames(binder, call);
            case "iscolumnexists" -> columnExists(binder, call);
            default -> null;
        };
    }

    private static Bound toscalar(ExpressionBinder binder, CallExpression call) {
        if (call.arguments().size() != 1) {
            return wrongCount(binder, call);
        }
        Bound value = TabularBinder.bind(
                ExpressionBinder.ofBody(binder.context(), binder.row()),
                call.arguments().get(0));
        if (!(value instanceof Relation relation)) {
            return value;
        }
        RowSchema schema = relation.schema();
        KqlType type = schema.size() == 0 ? KqlType.UNKNOWN : schema.column(0).type();
        return ScalarValue.constant(new ScalarSubquery(relation.plan(), type));
    }

    private static Bound materialize(ExpressionBinder binder, CallExpression call) {
        if (call.arguments().size() != 1) {
            return wrongCount(binder, call);
        }
        Relation relation =
                TabularBinder.source(binder.context(), call.arguments().get(0));
        return TabularBinder.shared(binder.context(), relation);
    }

    private static Bound totable(ExpressionBinder binder, CallExpression call) {
        return call.arguments().size() == 1
                ? TabularBinder.source(binder.context(), call.arguments().get(0))
                : wrongCount(binder, call);
    }

    /** The names of the columns of a table, known without its rows. */
    private static Bound columnNames(ExpressionBinder binder, CallExpression call) {
        if (call.arguments().size() != 1) {
            return wrongCount(binder, call);
        }
        Relation table = TabularBinder.source(binder.context(), call.arguments().get(0));
        return ScalarValue.constant(
                new Constant(KqlType.DYNAMIC, List.copyOf(table.schema().names())));
    }

    private static Bound columnExists(ExpressionBinder binder, CallExpression call) {
        if (call.arguments().size() != 1) {
            return wrongCount(binder, call);
        }
        Relation row = binder.row();
        boolean exists = binder.bind(call.arguments().get(0)) instanceof Constant name
                && row != null
                && row.schema().indexOf(String.valueOf(name.value())) >= 0;
        return new ScalarValue(new Constant(KqlType.BOOL, exists), row);
    }

    /** A star stands for all columns. */
    private static @Nullable Bound estimatedSize(ExpressionBinder binder, CallExpression call) {
        Relation row = binder.row();
        if (row == null || call.arguments().stream().noneMatch(StarExpression.class::isInstance)) {
            return null;
        }
        List<BoundExpression> columns = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            if (argument instanceof StarExpression) {
                columns.addAll(PipelineBinder.allColumns(row.schema()));
            } else {
                columns.add(binder.bind(argument));
            }
        }
        return new ScalarValue(binder.operators().call("estimate_data_size", columns, KqlType.LONG, call.span()), row);
    }

    private static Bound wrongCount(ExpressionBinder binder, CallExpression call) {
        binder.context()
                .error(
                        DiagnosticKind.FUNCTION_CALL,
                        call.function().span(),
                        "'" + call.function().name() + "' takes 1 argument, found "
                                + call.arguments().size(),
                        null);
        return ScalarValue.constant(ExpressionBinder.UNKNOWN);
    }

    /** The column when it exists, else the other value; either way of the type of the latter. */
    private static Bound columnIfExists(ExpressionBinder binder, CallExpression call) {
        if (call.arguments().size() != 2) {
            return wrongCount(binder, call);
        }
        BoundExpression fallback = binder.bind(call.arguments().get(1));
        BoundExpression name = binder.bind(call.arguments().get(0));
        Relation row = binder.row();
        if (!(name instanceof Constant constant) || !(constant.value() instanceof String text)) {
            binder.context()
                    .error(
                            DiagnosticKind.FUNCTION_CALL,
                            call.arguments().get(0).span(),
                            "the name of the column has to be a constant text",
                            null);
            return ScalarValue.constant(new Constant(fallback.type(), null));
        }
        int index = row == null ? -1 : row.schema().indexOf(text);
        if (index < 0) {
            return new ScalarValue(fallback, row);
        }
        BoundExpression column =
                new ColumnValue(index, row.schema().column(index).type());
        return new ScalarValue(Conversions.convert(column, fallback.type()), row);
    }

    /** The time at which a row was stored: its own column where test data has one, else the time of the event. */
    private static BoundExpression ingestionTime(ExpressionBinder binder) {
        RowSchema schema =
                binder.row() == null ? RowSchema.empty() : binder.row().schema();
        for (String name : List.of("_IngestionTime", "TimeGenerated")) {
            int index = schema.indexOf(name);
            if (index >= 0 && schema.column(index).type() == KqlType.DATETIME) {
                return new ColumnValue(index, KqlType.DATETIME);
            }
        }
        return new Constant(KqlType.DATETIME, null);
    }

    private static @Nullable Bound packColumns(ExpressionBinder binder, CallExpression call) {
        boolean all = call.function().name().equals("pack_all");
        if (binder.row() == null || all && call.arguments().size() > 1) {
            return null;
        }
        boolean onlyFilled = all
                && !call.arguments().isEmpty()
                && isTrue(binder, call.arguments().get(0));
        List<BoundExpression> pairs = new ArrayList<>();
        if (all) {
            List<Column> columns = binder.row().schema().columns();
            for (int i = 0; i < columns.size(); i++) {
                pairs.add(new Constant(KqlType.STRING, columns.get(i).name()));
                pairs.add(new ColumnValue(i, columns.get(i).type()));
            }
        } else {
            ResultNames names = new ResultNames(binder.row().schema());
            for (Expression argument : call.arguments()) {
                String name = names.of(argument);
                pairs.add(new Constant(KqlType.STRING, name == null ? "" : name));
                pairs.add(binder.bind(argument));
            }
        }
        String function = onlyFilled ? "pack_all" : "bag_pack";
        return new ScalarValue(binder.operators().call(function, pairs, KqlType.DYNAMIC, call.span()), binder.row());
    }

    private static boolean isTrue(ExpressionBinder binder, Expression flag) {
        BoundExpression value = binder.bind(flag);
        if (!(value instanceof Constant constant) || constant.type() != KqlType.BOOL) {
            binder.context()
                    .error(
                            DiagnosticKind.FUNCTION_CALL,
                            flag.span(),
                            "pack_all() takes true or false, whether to leave out empty values",
                            null);
        }
        return value instanceof Constant constant && Boolean.TRUE.equals(constant.value());
    }

    /** The plan of rows that stand for something that cannot be run. */
    static Relation unsupported(String what, RowSchema schema, boolean missing) {
        return new Relation(new Plan.Unsupported(what, schema), null, missing);
    }
}
