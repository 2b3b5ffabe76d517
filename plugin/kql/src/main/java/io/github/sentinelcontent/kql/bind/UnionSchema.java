package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.UnionKind;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.ColumnOrigin;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        Map<String, Source> sources = sources(legs, exact);
        if (operator.kind() == UnionKind.INNER) {
            sources.keySet().removeIf(name -> !isCommon(name, legs));
        }
        List<Target> targets = targets(operator, sources);
        boolean open = legs.stream().anyMatch(leg -> leg.relation().schema().isOpen());
        List<Column> columns = new ArrayList<>();
        if (operator.sourceColumn() != null) {
            columns.add(Column.of(operator.sourceColumn().name(), KqlType.STRING));
        }
        targets.forEach(target -> columns.add(target.column()));
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

    private static List<Target> targets(UnionOperator operator, Map<String, Source> sources) {
        ColumnNames names = new ColumnNames();
        if (operator.sourceColumn() != null) {
            names.reserve(operator.sourceColumn().name());
        }
        sources.forEach((name, source) -> {
            if (source.types.size() == 1) {
                names.reserve(name);
            }
        });
        List<Target> targets = new ArrayList<>();
        sources.forEach((name, source) -> {
            boolean one = source.types.size() == 1;
            for (KqlType type : source.types) {
                targets.add(new Target(name, type, one ? name : names.unique(name + "_" + type), source));
            }
        });
        return targets;
    }

    private static Map<String, Source> sources(List<UnionLeg> legs, boolean exact) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (UnionLeg leg : legs) {
            RowSchema schema = leg.relation().schema();
            for (Column column : schema.columns()) {
                Source source = sources.get(column.name());
                if (source == null) {
                    source = new Source(column);
                    sources.put(column.name(), source);
                }
                source.add(column, schema, exact);
            }
        }
        return sources;
    }

    /** The columns of one name. */
    private static final class Source {
        final List<KqlType> types = new ArrayList<>(1);
        private final @Nullable ColumnOrigin origin;
        private boolean sameOrigin = true;
        private boolean settled;
        private @Nullable RowSchema last;

        Source(Column first) {
            this.origin = first.origin();
        }

        void add(Column column, RowSchema schema, boolean exact) {
            boolean known = types.contains(column.type());
            settled |= !exact && known && types.size() == 1;
            if (!known && !settled) {
                types.add(column.type());
            }
            if (last != schema) { // of a name that an operand has twice the first column counts
                sameOrigin &= Objects.equals(column.origin(), origin);
            }
            last = schema;
        }

        /** The origin, when all operands that have the name agree on it. */
        @Nullable
        ColumnOrigin origin() {
            return sameOrigin ? origin : null;
        }
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
    private record Target(String name, KqlType type, String result, Source source) {

        BoundExpression value(RowSchema input) {
            int index = input.indexOf(name);
            if (index < 0 || input.column(index).type() != type) {
                return new Constant(type, type == KqlType.STRING ? "" : null);
            }
            return new ColumnValue(index, type);
        }

        Column column() {
            return new Column(result, type, source.origin());
        }
    }
}
