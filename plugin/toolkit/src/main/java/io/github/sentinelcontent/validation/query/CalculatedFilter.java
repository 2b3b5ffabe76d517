package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.ExtendOperator;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A filter on a column of the table can use its index. */
final class CalculatedFilter extends QueryCheck {
    private static final Set<String> PLAIN = Set.of("tolower", "toupper", "tostring", "toint", "tolong", "trim");

    CalculatedFilter() {
        super(CheckInfo.info(
                "SEN-KQL-030", "calculated-filter", "A query filters on the column itself and not on a copy of it"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (PipelineExpression pipeline : site.pipelines()) {
            Map<String, String> copies = new HashMap<>();
            for (TabularOperator operator : pipeline.operators()) {
                if (operator instanceof ExtendOperator extend) {
                    extend.items().forEach(item -> note(item, copies));
                } else if (operator instanceof WhereOperator where) {
                    Conjuncts.of(where.predicate()).forEach(part -> check(site, part, copies, reporter));
                } else {
                    copies.clear();
                }
            }
        }
    }

    private static void note(Expression item, Map<String, String> copies) {
        if (!(item instanceof NamedExpression named) || named.names().size() != 1) {
            return;
        }
        String name = named.names().get(0).name();
        copies.remove(name);
        Expression value = named.expression();
        if (value instanceof CallExpression call
                && PLAIN.contains(call.function().name())
                && !call.arguments().isEmpty()) {
            value = call.arguments().get(call.arguments().size() - 1);
        }
        if (value instanceof NameExpression column && !column.name().equals(name)) {
            copies.put(name, column.name());
        }
    }

    private static void check(QuerySite site, Expression part, Map<String, String> copies, Reporter reporter) {
        Expression left = part instanceof BinaryExpression comparison && comparison.right() instanceof Literal
                ? comparison.left()
                : part instanceof InExpression in ? in.left() : null;
        if (left instanceof NameExpression name && copies.containsKey(name.name())) {
            reporter.report(
                    site.locate(part),
                    "the filter is on '" + name.name() + "', which is computed from " + copies.get(name.name()),
                    "filter on " + copies.get(name.name()) + " before");
        }
    }
}
