package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.FindColumn;
import io.github.sentinelcontent.kql.syntax.FindOperator;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.syntax.UnionKind;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code find}: the name of the table, the listed columns, the others packed. */
final class FindBinder {
    private FindBinder() {}

    static Plan bind(BindContext context, @Nullable Relation input, FindOperator operator) {
        boolean everywhere = input == null && operator.tables().isEmpty();
        UnionOperator union = new UnionOperator(
                operator.span(),
                UnionKind.OUTER,
                true,
                null,
                List.of(),
                everywhere ? List.of(new StarExpression(operator.span())) : operator.tables());
        RowSchema all = UnionBinder.bind(context, input, union).schema();
        NameExpression source = operator.sourceColumn();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(source == null ? "source_" : source.name(), KqlType.STRING));
        for (FindColumn column : operator.columns()) {
            if (column.expression() instanceof NameExpression name) {
                KqlType type = column.type() != null
                        ? Literals.type(column.type())
                        : all.find(name.name()).map(Column::type).orElse(KqlType.UNKNOWN);
                columns.add(Column.of(name.name(), type));
            }
        }
        if (operator.packRest() || operator.columns().isEmpty()) {
            columns.add(Column.of("pack_", KqlType.DYNAMIC));
        }
        context.notSupported(operator.span(), "operator 'find'");
        return new Plan.Unsupported("operator 'find'", RowSchema.of(columns));
    }
}
