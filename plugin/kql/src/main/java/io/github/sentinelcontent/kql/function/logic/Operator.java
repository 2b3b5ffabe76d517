package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import java.util.List;

/** An operator or function that works on whole columns. */
abstract class Operator implements ScalarFunction {
    private static final String REFERENCE = "https://learn.microsoft.com/kusto/query/";

    private final String name;
    private final String summary;
    private final String page;
    private final List<Signature> signatures;

    Operator(String name, String summary, String page, Signature... signatures) {
        this.name = name;
        this.summary = summary;
        this.page = page;
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
        return REFERENCE + page;
    }

    @Override
    public final List<Signature> signatures() {
        return signatures;
    }
}
