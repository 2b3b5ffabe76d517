package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.UnionKind;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The common columns of the operands of {@code union}: in the order of first appearance; a name with several types is
 * split into {@code a_int}, {@code a_string} and so on.
 */
final class UnionSchema {
    /** Beyond this many operands, as in {@code union *}, the plan of a query that is only checked has no inputs. */
    private static final int MOST_CHECKED_INPUTS = 100;

    private UnionSchema() {}

    /**
     * Each type of a name gives a column when the query runs. The language service stops to split a name once the first
     * two operands that have it agree on the type; queries are checked in the same way.
     */
    static Plan plan(UnionOperator operator, List<UnionLeg> legs, BindSession session) {
        boolean exact = session.isRunning();
        Map<String, Set<KqlType>> types = types(legs, exact);
        if (operator.kind() == UnionKind.INNER) {
            types.keySet().removeIf(name -> !isCommon(name, legs));
        }
        List<Target> targets = new ArrayList<>();
        ColumnNames names = new ColumnNames();
        if (operator.sourceColumn() != null) {
            names.reserve(operator.sourceColumn().name());
        }
        types.forEach((name, ofName) -> {
            if (ofName.size() == 1) {
                names.reserve(name);
            }
        });
        types.forEach((name, ofName) -> {
            for (KqlType type : ofName) {
                String result = ofName.size() == 1 ? name : name + "_" + type;
                targets.add(new Target(name, type, ofName.size() == 1 ? name : names.unique(result)));
            }
        });
        boolean open = legs.stream().anyMatch(leg -> leg.relation().schema().isOpen());
        List<Column> columns = new ArrayList<>();
        if (operator.sourceColumn() != null) {
            columns.add(Column.of(operator.sourceColumn().name(), KqlType.STRING));
        }
        Map<String, List<Column>> sources = sources(legs);
        targets.forEach(target -> columns.add(target.column(sources.getOrDefault(target.name(), List.of()))));
        RowSchema schema = open ? RowSchema.open(columns) : RowSchema.of(columns);
        if (!exact && legs.size() > MOST_CHECKED_INPUTS) {
            return new Plan.Union(List.of(), schema);
        }
        List<Plan> inputs = new ArrayList<>();
        for (UnionLeg leg : legs) {
            if (!leg.relation().missing() && !session.isEmpty(leg.relation().plan())) {
                inputs.add(projected(leg, targets, operator.sourceColumn() != null, schema));
            }
        }
        return inputs.isEmpty() ? new Plan.Inline(Table.empty(schema)) : new Plan.Union(inputs, schema);
    }

    private static Map<String, Set<KqlType>> types(List<UnionLeg> legs, boolean exact) {
        Map<String, Set<KqlType>> types = new LinkedHashMap<>();
        Set<String> settled = new HashSet<>();
        for (UnionLeg leg : legs) {
            for (Column column : leg.relation().schema().columns()) {
                Set<KqlType> known = types.computeIfAbsent(column.name(), name -> new LinkedHashSet<>());
                if (!exact && known.size() == 1 && known.contains(column.type())) {
                    settled.add(column.name());
                }
                if (!settled.contains(column.name())) {
                    known.add(column.type());
                }
            }
        }
        return types;
    }

    /** For each name the column of each operand that has it. */
    private static Map<String, List<Column>> sources(List<UnionLeg> legs) {
        Map<String, List<Column>> sources = new HashMap<>();
        for (UnionLeg leg : legs) {
            RowSchema schema = leg.relation().schema();
            for (int i = 0; i < schema.size(); i++) {
                Column column = schema.column(i);
                if (schema.indexOf(column.name()) == i) {
                    sources.computeIfAbsent(column.name(), name -> new ArrayList<>())
                            .add(column);
                }
            }
        }
        return sources;
    }

    private static boolean isCommon(String name, List<UnionLeg> legs) {
        return legs.stream().allMatch(leg -> leg.relation().schema().indexOf(name) >= 0);
    }

    private static Plan projected(UnionLeg leg, List<Target> targets, boolean withSource, RowSchema schema) {
        RowSchema input = leg.relation().schema();
        if (!withSource && input.equals(schema)) {
            return leg.relation().plan();
        }
        List<BoundExpression> expressions = new ArrayList<>();
        if (withSource) {
            expressions.add(new Constant(KqlType.STRING, leg.source()));
        }
        targets.forEach(target -> expressions.add(target.value(input)));
        return new Plan.Project(leg.relation().plan(), expressions, schema);
    }

    /** A result column, filled from the columns of a name and type. */
    private record Target(String name, KqlType type, String result) {

        BoundExpression value(RowSchema input) {
            int index = input.indexOf(name);
            if (index < 0 || input.column(index).type() != type) {
                return new Constant(type, type == KqlType.STRING ? "" : null);
            }
            return new ColumnValue(index, type);
        }

        /** The column; its origin is known when all operands that have it agree. */
        Column column(List<Column> sources) {
            Column first = sources.get(0);
            boolean same = sources.stream().allMatch(c -> Objects.equals(c.origin(), first.origin()));
            return new Column(result, type, same ? first.origin() : null);
        }
    }
}
