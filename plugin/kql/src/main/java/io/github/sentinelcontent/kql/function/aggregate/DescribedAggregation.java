package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Aggregation;
import io.github.sentinelcontent.kql.function.Signature;
import java.util.List;

/** An aggregation with its description given at construction. */
abstract class DescribedAggregation implements Aggregation {
    private final String name;
    private final String summary;
    private final String page;
    private final List<Signature> signatures;

    /**
     * Describes the aggregation.
     *
     * @param page last part of the address of the reference page
     */
    DescribedAggregation(String name, String summary, String page, Signature... signatures) {
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
        return "https://learn.microsoft.com/kusto/query/" + page;
    }

    @Override
    public final List<Signature> signatures() {
        return signatures;
    }
}
