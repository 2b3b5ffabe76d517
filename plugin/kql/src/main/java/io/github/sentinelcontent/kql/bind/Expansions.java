package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.MvExpandItem;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that {@code mv-expand} and {@code mv-apply} make from arrays and bags. */
final class Expansions {
    private static final long LEGACY_ROWS = 128;

    private final List<Plan.Expansion> expansions = new ArrayList<>();
    private final Set<Integer> plainColumns = new HashSet<>();
    private final ExtendBinder.Columns columns;
    private final Relation input;
    private final boolean withIndex;

    private Expansions(Relation input, boolean withIndex) {
        this.input = input;
        this.columns = new ExtendBinder.Columns(input.schema());
        this.withIndex = withIndex;
    }

    static Expansions bind(
            BindContext context, Relation input, List<MvExpandItem> items, @Nullable NameExpression itemIndex) {
        Expansions bound = new Expansions(input, itemIndex != null);
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        ColumnNames names = new ColumnNames(input.schema());
        for (MvExpandItem item : items) {
            bound.add(context, binder, names, item);
        }
        if (itemIndex != null) {
            String name = names.unique(itemIndex.name());
            bound.columns.set(Column.of(name, KqlType.LONG), ExpressionBinder.UNKNOWN);
        }
        return bound;
    }

    private void add(BindContext context, ExpressionBinder binder, ColumnNames names, MvExpandItem item) {
        List<Expression> single = List.of(item.expression());
        for (Item bound : Items.bind(binder, input.schema(), single)) {
            KqlType source = bound.expression().type();
            if (source != KqlType.DYNAMIC && source != KqlType.UNKNOWN) {
                context.error(
                        DiagnosticKind.OPERAND_TYPES,
                        bound.span(),
                        "only a dynamic value can be expanded, found a " + source,
                        source == KqlType.STRING ? "write todynamic(...) or split(...)" : null);
            }
            KqlType type = item.type() != null
                    ? Literals.type(item.type())
                    : source == KqlType.UNKNOWN ? KqlType.UNKNOWN : KqlType.DYNAMIC;
            boolean reported = source != KqlType.DYNAMIC && item.type() == null;
            String name = bound.given() != null ? bound.given() : bound.own() != null ? bound.own() : names.unnamed();
            int position = columns.set(Column.of(name, reported ? source : type), bound.expression());
            if (bound.given() == null && bound.plainColumn()) {
                plainColumns.add(position);
            }
            expansions.add(new Plan.Expansion(bound.expression(), position, type));
        }
    }

    /** The columns of the input that are replaced by their own elements. */
    Set<Integer> plainColumns() {
        return plainColumns;
    }

    Plan.MvExpand plan(boolean bagAsArray, boolean legacy, @Nullable BoundExpression limit) {
        long rows = limit instanceof BoundExpression.Constant constant && constant.value() instanceof Long number
                ? number
                : legacy ? LEGACY_ROWS : Integer.MAX_VALUE;
        RowSchema schema = columns.schema(input.schema().isOpen());
        return new Plan.MvExpand(input.plan(), expansions, bagAsArray, withIndex, rows, schema);
    }
}
