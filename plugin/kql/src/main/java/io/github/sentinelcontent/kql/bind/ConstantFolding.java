package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Call;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Computes calls that depend neither on rows nor on the clock. */
final class ConstantFolding {
    private static final int MILLIS = 100;
    private static final int CELLS = 1_000_000;

    private ConstantFolding() {}

    /** The value of a call of a function that is free of clock and chance, when all arguments are constants. */
    static BoundExpression fold(ScalarFunction function, List<BoundExpression> arguments, KqlType type) {
        List<Vector> vectors = new ArrayList<>();
        for (BoundExpression argument : arguments) {
            if (!(argument instanceof Constant constant) || constant.type() == KqlType.UNKNOWN) {
                return new Call(function, arguments, type);
            }
            vectors.add(new ConstantVector(constant.type(), constant.value(), 1));
        }
        if (function instanceof MissingFunction) {
            return new Call(function, arguments, type);
        }
        EvaluationContext context = new EvaluationContext(0, new SplittableRandom(0), new Budget(MILLIS, CELLS, CELLS));
        try {
            return new Constant(
                    type, function.evaluate(vectors, 1, type, context).value(0));
        } catch (Budget.Exceeded | RunFault atRun) {
            return new Call(function, arguments, type);
        }
    }
}
