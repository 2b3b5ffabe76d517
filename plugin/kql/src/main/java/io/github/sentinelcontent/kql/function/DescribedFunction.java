package io.github.sentinelcontent.kql.function;

import java.util.List;

/** A scalar function or operator whose description is given to the constructor. */
public abstract class DescribedFunction implements ScalarFunction {
    private static final String REFERENCE = "https://learn.microsoft.com/kusto/query/";

    private final String name;
    private final String summary;
    private final String page;
    private final List<Signature> signatures;

    /**
     * Describes the function.
     *
     * @param page last part of the address of its reference page, such as {@code strlen-function}
     * @param signatures the ways to call it, most specific first
     */
    protected DescribedFunction(String name, String summary, String page, Signature... signatures) {
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
