package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Aggregation;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code …if} form of an aggregation: the same over the rows for which a predicate is true. */
final class ConditionalAggregation implements Aggregation {
    private final String name;
    private final Aggregation base;
    private final int predicate;

    /**
     * Makes the form.
     *
     * @param predicate 0-based position of the predicate among the arguments
     */
    ConditionalAggregation(String name, Aggregation base, int predicate) {
        this.name = name;
        this.base = base;
        this.predicate = predicate;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return base.summary() + ", over the rows for which a predicate is true";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/" + name.replace('_', '-') + "-aggregation-function";
    }

    @Override
    public List<Signature> signatures() {
        return base.signatures().stream().map(this::withPredicate).toList();
    }

    private Signature withPredicate(Signature signature) {
        List<Parameter> parameters = new ArrayList<>(signature.parameters());
        parameters.add(predicate, Parameter.scalar("predicate", KqlType.BOOL));
        return new Signature(parameters, false, arguments -> signature.result().of(without(arguments)));
    }

    private <T> List<T> without(List<T> arguments) {
        List<T> rest = new ArrayList<>(arguments);
        if (predicate < rest.size()) {
            rest.remove(predicate);
        }
        return rest;
    }

    @Override
    public Optional<String> approximation() {
        return base.approximation();
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        Accumulator all = base.start(without(arguments), result, context);
        return new Accumulator() {
            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                int[] passing = new int[rows];
                int count = passing(vectors.get(predicate).flatten(), rows, passing);
                int[] passingGroups = new int[count];
                for (int i = 0; i < count; i++) {
                    passingGroups[i] = groups[passing[i]];
                }
                List<Vector> passed = new ArrayList<>();
                for (Vector vector : without(vectors)) {
                    passed.add(vector.take(passing, count));
                }
                all.add(passed, passingGroups, count, groupCount);
            }

            @Override
            public List<Vector> finish(int groupCount) {
                return all.finish(groupCount);
            }
        };
    }

    private static int passing(Vector predicate, int rows, int[] passing) {
        int count = 0;
        if (predicate instanceof BoolVector bools) {
            boolean[] values = bools.values();
            boolean @Nullable [] nulls = bools.nulls();
            for (int i = 0; i < rows; i++) {
                if (values[i] && (nulls == null || !nulls[i])) {
                    passing[count++] = i;
                }
            }
            return count;
        }
        for (int i = 0; i < rows; i++) {
            if (Boolean.TRUE.equals(predicate.value(i))) {
                passing[count++] = i;
            }
        }
        return count;
    }
}
