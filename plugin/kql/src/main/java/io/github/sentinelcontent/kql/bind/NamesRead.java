package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.BetweenExpression;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.IndexExpression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import io.github.sentinelcontent.kql.syntax.UnaryExpression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that the values of an expression start from, in the order of the text. */
final class NamesRead {
    private final Set<String> names = new LinkedHashSet<>();

    private NamesRead() {}

    static Set<String> of(Expression expression) {
        NamesRead read = new NamesRead();
        read.add(expression);
        return read.names;
    }

    private void add(Expression expression) {
        if (expression instanceof NameExpression name) {
            names.add(name.name());
        }
        parts(expression).forEach(this::add);
    }

    private static List<Expression> parts(Expression expression) {
        if (expression instanceof BinaryExpression binary) {
            return List.of(binary.left(), binary.right());
        }
        if (expression instanceof BetweenExpression between) {
            return List.of(between.value(), between.low(), between.high());
        }
        if (expression instanceof CallExpression call) {
            return call.arguments();
        }
        if (expression instanceof InExpression in) {
            return List.of(in.left());
        }
        if (expression instanceof UnaryExpression unary) {
            return List.of(unary.operand());
        }
        if (expression instanceof PathExpression path) {
            return List.of(path.target());
        }
        return expression instanceof IndexExpression index ? List.of(index.target()) : List.of();
    }
}
