package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import java.util.List;

/** A function that looks at other rows of a serialized table; all rows come in one call, in order. */
abstract class WindowFunction implements ScalarFunction {
    private final String name;
    private final String summary;
    private final List<Signature> signatures;

    WindowFunction(String name, String summary, Signature... signatures) {
        this.name = name;
        this.summary = summary;
        this.signatures = List.of(signatures);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final String reference() {
        return "https://learn.microsoft.com/kusto/query/" + name.replace('_', '-') + "-function";
    }

    @Override
    public final List<Signature> signatures() {
        return signatures;
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
