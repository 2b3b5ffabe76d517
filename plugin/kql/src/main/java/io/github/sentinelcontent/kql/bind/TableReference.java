package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.ColumnOrigin;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables and table-valued functions of the catalog. */
final class TableReference {
    private TableReference() {}

    /**
     * The stored function or table of this name, null when the catalog has neither. A function hides a table, except
     * inside its own body.
     */
    static @Nullable Bound byName(ExpressionBinder binder, String name, Span span) {
        BindSession session = binder.context().session();
        Optional<RowSchema> schema = session.catalog().table(name);
        Optional<StoredFunction> function = session.catalog().function(name);
        boolean hidden = schema.isPresent() && binder.context().frame().isInside(name);
        if (function.isPresent() && !hidden) {
            return StoredCalls.call(binder, function.get(), span, List.of());
        }
        return schema.map(columns -> scan(session, name, columns)).orElse(null);
    }

    static Relation scan(BindSession session, String name, RowSchema schema) {
        session.tables().add(name);
        if (areOwn(schema.columns(), name)) {
            return Relation.of(new Plan.Scan(name, schema));
        }
        List<Column> columns = new ArrayList<>(schema.size());
        for (Column column : schema.columns()) {
            columns.add(new Column(column.name(), column.type(), new ColumnOrigin(name, column.name())));
        }
        return Relation.of(new Plan.Scan(name, schema.isOpen() ? RowSchema.open(columns) : RowSchema.of(columns)));
    }

    private static boolean areOwn(List<Column> columns, String table) {
        for (Column column : columns) {
            ColumnOrigin origin = column.origin();
            if (origin == null
                    || !origin.table().equals(table)
                    || !origin.column().equals(column.name())) {
                return false;
            }
        }
        return true;
    }

    /** {@code table("name")}. */
    static Bound byCall(ExpressionBinder binder, CallExpression call) {
        BoundExpression name = call.arguments().isEmpty()
                ? ExpressionBinder.UNKNOWN
                : binder.bind(call.arguments().get(0));
        if (!(name instanceof Constant constant) || !(constant.value() instanceof String text)) {
            binder.context()
                    .error(
                            DiagnosticKind.FUNCTION_CALL,
                            call.span(),
                            "table(...) wants the name of a table as a constant text",
                            null);
            return SpecialForms.unsupported("table(...)", RowSchema.open(List.of()), true);
        }
        Bound scoped = binder.context().scope().find(text);
        if (scoped instanceof Relation relation) {
            return relation;
        }
        Bound table = byName(binder, text, call.arguments().get(0).span());
        return table != null
                ? table
                : unknown(binder.context(), text, call.arguments().get(0).span());
    }

    /** Rows of a table that does not exist: nothing is known of their columns. */
    static Relation unknown(BindContext context, String name, Span span) {
        context.session().tables().add(name);
        if (context.fuzzy()) {
            context.session().tableIsMissing();
            context.warning(
                    DiagnosticKind.UNKNOWN_TABLE, span, "table '" + name + "' does not exist and is left out", null);
        } else {
            Catalog catalog = context.session().catalog();
            context.error(
                    DiagnosticKind.UNKNOWN_TABLE,
                    span,
                    "table '" + name + "' does not exist",
                    Nearest.hintOf(
                            name,
                            catalog.tableNames(),
                            catalog.functionNames(),
                            context.scope().all()));
        }
        return SpecialForms.unsupported("table '" + name + "'", RowSchema.open(List.of()), true);
    }
}
