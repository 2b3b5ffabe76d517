package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.Signature;

/** A function that looks at other rows of a serialized table; all rows come in one call, in order. */
abstract class WindowFunction extends DescribedFunction {

    WindowFunction(String name, String summary, Signature... signatures) {
        super(name, summary, name.replace('_', '-') + "-function", signatures);
    }

    @Override
    public final boolean isDeterministic() {
        return false;
    }

    @Override
    public final boolean needsWholeTable() {
        return true;
    }
}
