package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BetweenExpression;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.LambdaExpression;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through a query and collects the lower bounds of TimeGenerated that are constant distances from now. */
final class LookbackFinder {
    private static final Set<String> TIME_COLUMNS = Set.of("TimeGenerated", "ingestion_time");
    private static final int DEEPEST_CALL = 8;

    private final List<Lookback> found = new ArrayList<>();
    private final TimeFolding folding = new TimeFolding();
    private final Map<String, LambdaExpression> functions = new HashMap<>();
    private int depth;

    /** The look-backs met so far, in the order of the text. */
    List<Lookback> found() {
        return found;
    }

    /** Looks at a node and all below it. */
    void visit(SyntaxNode node) {
        if (node instanceof LetStatement let) {
            define(let);
        } else if (node instanceof BinaryExpression comparison) {
            compare(comparison);
        } else if (node instanceof BetweenExpression between && !between.negated() && isTime(between.value())) {
            add(between.low());
        } else if (node instanceof CallExpression call) {
            call(call);
        }
        SyntaxParts.of(node).forEach(this::visit);
    }

    private void define(LetStatement let) {
        String name = let.name().name();
        if (let.value() instanceof LambdaExpression lambda) {
            functions.put(name, lambda);
        } else {
            folding.define(name, let.value());
        }
    }

    private void compare(BinaryExpression comparison) {
        switch (comparison.operator()) {
            case GREATER, GREATER_OR_EQUAL -> bound(comparison.left(), comparison.right());
            case LESS, LESS_OR_EQUAL -> bound(comparison.right(), comparison.left());
            default -> {}
        }
    }

    private void bound(Expression time, Expression value) {
        if (isTime(time)) {
            add(value);
        }
    }

    private void add(Expression value) {
        folding.beforeNow(value).ifPresent(ticks -> found.add(new Lookback(ticks, value.span())));
    }

    private static boolean isTime(Expression expression) {
        if (expression instanceof CallExpression call) {
            return TIME_COLUMNS.contains(call.function().name());
        }
        return expression instanceof NameExpression name && TIME_COLUMNS.contains(name.name());
    }

    /** A function of the query is walked through with the arguments of the call; others are known by {@code starttime}. */
    private void call(CallExpression call) {
        LambdaExpression lambda = functions.get(call.function().name());
        if (lambda == null) {
            call.arguments().stream()
                    .filter(argument -> argument instanceof NamedArgument named
                            && named.name().name().equalsIgnoreCase("starttime"))
                    .forEach(argument -> add(((NamedArgument) argument).value()));
        } else if (depth < DEEPEST_CALL) {
            depth++;
            TimeFolding.Scope outer = folding.enter(lambda.parameters(), call.arguments());
            lambda.body().forEach(this::visit);
            folding.leave(outer);
            depth--;
        }
    }
}
