package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/**
 * Binds {@code evaluate ipv4_lookup(T, address, network, key, ..., return_unmatched)} and {@code ipv6_lookup}. Source:
 * <a href="https://learn.microsoft.com/kusto/query/ipv4-lookup-plugin">ipv4_lookup</a>.
 */
final class AddressLookupBinder {
    private static final int FIRST_KEY = 3;

    private AddressLookupBinder() {}

    static boolean binds(String plugin) {
        return plugin.equals("ipv4_lookup") || plugin.equals("ipv6_lookup");
    }

    static Plan bind(BindContext context, Relation input, CallExpression call) {
        List<Expression> arguments = call.arguments();
        if (arguments.size() < FIRST_KEY) {
            return new Plan.Unsupported("plugin '" + call.function().name() + "'", input.schema());
        }
        Relation table = PipelineBinder.widened(context.session(), TabularBinder.source(context, arguments.get(0)));
        BoundExpression unmatched = new Constant(KqlType.BOOL, false);
        List<Expression> keys = List.of();
        if (arguments.size() > FIRST_KEY) {
            Expression last = arguments.get(arguments.size() - 1);
            boolean column =
                    last instanceof NameExpression name && input.schema().indexOf(name.name()) >= 0;
            keys = arguments.subList(FIRST_KEY, column ? arguments.size() : arguments.size() - 1);
            unmatched = column ? unmatched : flag(context, last);
        }
        JoinSides sides = JoinSides.ofColumns(context, input, table, keys);
        return new Plan.AddressLookup(
                input.plan(),
                table.plan(),
                call.function().name().equals("ipv6_lookup"),
                text(context, input, arguments.get(1)),
                text(context, table, arguments.get(2)),
                sides.leftKeys(),
                sides.rightKeys(),
                unmatched instanceof Constant constant && Boolean.TRUE.equals(constant.value()),
                JoinBinder.both(input.schema(), table.schema()));
    }

    private static BoundExpression flag(BindContext context, Expression argument) {
        Expression value = argument instanceof NamedArgument named ? named.value() : argument;
        BoundExpression flag = ExpressionBinder.withoutColumns(context).bind(value);
        if (!(flag instanceof Constant) || flag.type() != KqlType.BOOL && flag.type() != KqlType.UNKNOWN) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL, argument.span(), "return_unmatched has to be true or false", null);
        }
        return flag;
    }

    private static BoundExpression text(BindContext context, Relation rows, Expression column) {
        BoundExpression bound = ExpressionBinder.over(context, rows).bind(column);
        return Conversions.convert(bound, KqlType.STRING);
    }
}
