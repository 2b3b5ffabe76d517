package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Aggregation;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import java.util.List;

/** Stands in a plan for an aggregation that this engine does not run; compiling has reported it. */
record MissingAggregation(String name) implements Aggregation {
    @Override
    public String summary() {
        return "An aggregation that this engine does not run";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/aggregation-functions";
    }

    @Override
    public List<Signature> signatures() {
        return List.of();
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        throw new IllegalStateException("aggregation " + name + " has no implementation");
    }
}
