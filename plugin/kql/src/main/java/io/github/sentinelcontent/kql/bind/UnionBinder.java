package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.AsOperator;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.syntax.WildcardExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code union}: operands, wildcards over table names, tables that do not exist. */
final class UnionBinder {
    private final BindContext context;
    private final String unnamed;
    private final List<UnionLeg> legs = new ArrayList<>();

    private UnionBinder(BindContext context, String unnamed) {
        this.context = context;
        this.unnamed = unnamed;
    }

    static Plan bind(BindContext context, @Nullable Relation input, UnionOperator operator) {
        return bind(context, input, operator, "union_arg");
    }

    static Plan bind(BindContext context, @Nullable Relation input, UnionOperator operator, String unnamed) {
        List<UnionLeg> legs = legs(context, input, operator, unnamed);
        return UnionSchema.plan(operator, legs, context.session());
    }

    /**
     * The operands.
     *
     * @param unnamed what the source of an operand without name is called, before its number
     */
    static List<UnionLeg> legs(BindContext context, @Nullable Relation input, UnionOperator operator, String unnamed) {
        UnionBinder binder = new UnionBinder(context.withFuzzy(operator.fuzzy() || context.fuzzy()), unnamed);
        if (input != null) {
            binder.add(input, null);
        }
        operator.operands().forEach(binder::addOperand);
        if (binder.legs.isEmpty() && !context.session().isRunning()) {
            context.error(DiagnosticKind.UNKNOWN_TABLE, operator.span(), "the union has no tables", null);
        }
        return binder.legs;
    }

    private void addOperand(Expression operand) {
        if (operand instanceof WildcardExpression wildcard) {
            addMatching(wildcard.pattern(), operand);
        } else if (operand instanceof StarExpression) {
            addMatching("*", operand);
        } else {
            int missing = context.session().missingTables();
            Relation relation = TabularBinder.source(context, operand);
            boolean whole = context.session().missingTables() == missing;
            if (whole || !context.session().isRunning()) {
                add(relation, ownName(operand));
            }
        }
    }

    private void addMatching(String pattern, Expression operand) {
        int before = legs.size();
        for (String table : context.session().catalog().tableNames()) {
            if (Schemas.matches(pattern, table)) {
                add(
                        TableReference.scan(
                                context.session(),
                                table,
                                context.session().catalog().table(table).orElseThrow()),
                        null);
            }
        }
        for (String name : context.scope().all()) {
            if (Schemas.matches(pattern, name)
                    && context.scope().find(name) instanceof FunctionDefinition function
                    && function.view()
                    && FunctionInliner.call(
                                    ExpressionBinder.withoutColumns(context), function, operand.span(), List.of())
                            instanceof Relation relation) {
                add(relation, name);
            }
        }
        if (legs.size() == before && !context.fuzzy()) {
            context.error(
                    DiagnosticKind.UNKNOWN_TABLE, operand.span(), "no table has a name like '" + pattern + "'", null);
        }
    }

    private void add(Relation relation, @Nullable String own) {
        if (relation.missing() && context.session().isRunning()) {
            return;
        }
        String source =
                relation.plan() instanceof Plan.Scan scan ? scan.table() : own == null ? unnamed + legs.size() : own;
        context.session().budget().take(1 + relation.schema().size());
        legs.add(new UnionLeg(relation, source));
    }

    /** The name of a view function, or the one that {@code as} gives. */
    private @Nullable String ownName(Expression operand) {
        if (operand instanceof NameExpression name
                && context.scope().find(name.name()) instanceof FunctionDefinition function
                && function.view()) {
            return name.name();
        }
        if (operand instanceof PipelineExpression pipeline
                && !pipeline.operators().isEmpty()) {
            TabularOperator last = pipeline.operators().get(pipeline.operators().size() - 1);
            return last instanceof AsOperator as ? as.name().name() : null;
        }
        return null;
    }
}
