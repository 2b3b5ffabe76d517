package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.FindColumn;
import io.github.sentinelcontent.kql.syntax.FindOperator;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds {@code find}: a filter on a union of tables. The result has the name of the table, the listed columns (without a
 * list those of the condition and those that all tables have), and the other columns of the table as a bag.
 */
final class FindBinder {
    private static final String PACK = "pack_";

    private final BindContext context;
    private final FindOperator operator;
    private final UnionOperator union;
    private final List<UnionLeg> legs;

    private FindBinder(BindContext context, @Nullable Relation input, FindOperator operator) {
        this.context = context;
        this.operator = operator;
        NameExpression source = operator.sourceColumn();
        this.union = SearchBinder.union(
                operator.span(),
                source == null ? new NameExpression(operator.span(), "source_") : source,
                input == null && operator.tables().isEmpty() ? null : operator.tables());
        this.legs = UnionBinder.legs(context, input, union, "find_arg");
    }

    static Plan bind(BindContext context, @Nullable Relation input, FindOperator operator) {
        return new FindBinder(context, input, operator).bind();
    }

    private Plan bind() {
        boolean listed = !operator.columns().isEmpty() || operator.packRest();
        boolean packs = operator.packRest() || !listed && legs.size() > 1;
        Set<String> names = listed ? listedNames() : smartNames();
        List<UnionLeg> packed =
                packs ? legs.stream().map(leg -> packed(leg, names)).toList() : legs;
        Relation rows = Relation.of(UnionSchema.plan(union, packed, context.session()));
        ExpressionBinder binder = ExpressionBinder.over(context, rows);
        BoundExpression predicate = new SearchPredicate(binder, false).bind(operator.predicate());
        WhereBinder.checkCondition(context, predicate, operator.predicate().span());
        Relation found = rows.then(new Plan.Where(rows.plan(), predicate));
        List<Column> columns = new ArrayList<>();
        List<BoundExpression> expressions = new ArrayList<>();
        add(rows.schema(), 0, columns, expressions);
        if (listed) {
            operator.columns().forEach(column -> addListed(binder, rows.schema(), column, columns, expressions));
        } else {
            names.forEach(name -> addAll(rows.schema(), name, columns, expressions));
        }
        if (packs) {
            addAll(rows.schema(), PACK, columns, expressions);
        }
        removeAway(columns, expressions);
        return new Plan.Project(found.plan(), expressions, RowSchema.of(columns));
    }

    private Set<String> listedNames() {
        Set<String> names = new LinkedHashSet<>();
        for (FindColumn column : operator.columns()) {
            if (column.expression() instanceof NameExpression name) {
                names.add(name.name());
            }
        }
        return names;
    }

    /** The columns of the condition and those of all tables; of a single table all as they stand. */
    private Set<String> smartNames() {
        if (legs.size() == 1) {
            return new LinkedHashSet<>(legs.get(0).relation().schema().names());
        }
        Set<String> names = new LinkedHashSet<>(NamesRead.of(operator.predicate()));
        names.removeIf(name -> legs.stream().noneMatch(leg -> has(leg, name)));
        for (UnionLeg leg : legs) {
            for (String name : leg.relation().schema().names()) {
                if (legs.stream().allMatch(other -> has(other, name))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean has(UnionLeg leg, String name) {
        return leg.relation().schema().indexOf(name) >= 0;
    }

    /** The operand with a bag of its columns that have no column of their own in the result. */
    private UnionLeg packed(UnionLeg leg, Set<String> names) {
        RowSchema schema = leg.relation().schema();
        context.session().budget().take(schema.size());
        List<Column> columns = new ArrayList<>();
        List<BoundExpression> expressions = new ArrayList<>();
        List<BoundExpression> pairs = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            add(schema, i, columns, expressions);
            if (!names.contains(schema.column(i).name())) {
                pairs.add(new Constant(KqlType.STRING, schema.column(i).name()));
                pairs.add(new ColumnValue(i, schema.column(i).type()));
            }
        }
        columns.add(Column.of(PACK, KqlType.DYNAMIC));
        expressions.add(ExpressionBinder.over(context, leg.relation())
                .operators()
                .call("bag_pack", pairs, KqlType.DYNAMIC, operator.span()));
        Plan plan = new Plan.Project(leg.relation().plan(), expressions, Schemas.like(schema, columns));
        return new UnionLeg(leg.relation().then(plan), leg.source());
    }

    private void addListed(
            ExpressionBinder binder,
            RowSchema schema,
            FindColumn column,
            List<Column> columns,
            List<BoundExpression> expressions) {
        if (!(column.expression() instanceof NameExpression name)) {
            List<Integer> selected = Schemas.select(schema, column.expression());
            if (selected != null) {
                selected.forEach(index -> add(schema, index, columns, expressions));
            }
            return;
        }
        if (column.type() != null) {
            KqlType type = Literals.type(column.type());
            int index = schema.indexOf(name.name());
            columns.add(Column.of(name.name(), type));
            expressions.add(
                    index < 0
                            ? new Constant(type, type == KqlType.STRING ? "" : null)
                            : Conversions.convert(
                                    new ColumnValue(index, schema.column(index).type()), type));
        } else if (!addAll(schema, name.name(), columns, expressions)) {
            columns.add(Column.of(name.name(), KqlType.UNKNOWN));
            expressions.add(binder.bind(name));
        }
    }

    /** Adds the column of this name, or the columns by type into which the union has split it. */
    private static boolean addAll(
            RowSchema schema, String name, List<Column> columns, List<BoundExpression> expressions) {
        int before = columns.size();
        int whole = schema.indexOf(name);
        for (int i = 0; i < schema.size(); i++) {
            Column column = schema.column(i);
            if (i == whole || whole < 0 && column.name().equals(name + "_" + column.type())) {
                add(schema, i, columns, expressions);
            }
        }
        return columns.size() > before;
    }

    private static void add(RowSchema schema, int index, List<Column> columns, List<BoundExpression> expressions) {
        columns.add(schema.column(index));
        expressions.add(new ColumnValue(index, schema.column(index).type()));
    }

    private void removeAway(List<Column> columns, List<BoundExpression> expressions) {
        for (var away : operator.columnsAway()) {
            List<Integer> selected = Schemas.select(RowSchema.of(columns), away);
            for (int i = selected == null ? -1 : selected.size() - 1; i >= 0; i--) {
                columns.remove((int) selected.get(i));
                expressions.remove((int) selected.get(i));
            }
        }
    }
}
