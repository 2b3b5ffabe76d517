package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** The conditions that a predicate joins by {@code and}. */
final class Conjuncts {
    private Conjuncts() {}

    static List<Expression> of(Expression predicate) {
        List<Expression> found = new ArrayList<>();
        collect(predicate, found);
        return found;
    }

    private static void collect(Expression predicate, List<Expression> found) {
        if (predicate instanceof BinaryExpression binary && binary.operator() == BinaryOperator.AND) {
            collect(binary.left(), found);
            collect(binary.right(), found);
        } else {
            found.add(predicate);
        }
    }
}
