package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ObjectVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code buildschema}: the least schema that admits all values. */
final class BuildSchemaAggregation extends DescribedAggregation {
    BuildSchemaAggregation() {
        super(
                "buildschema",
                "gives the schema that admits all values",
                "buildschema-aggregation-function",
                Signature.of(KqlType.DYNAMIC, Parameter.of("value", KqlType.DYNAMIC)));
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        Map<Integer, DynamicSchema> schemas = new HashMap<>();
        return new Accumulator() {
            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                for (int i = 0; i < rows; i++) {
                    schemas.computeIfAbsent(groups[i], g -> new DynamicSchema())
                            .admit(vectors.get(0).value(i));
                }
            }

            @Override
            public List<Vector> finish(int groupCount) {
                @Nullable Object[] values = new Object[groupCount];
                for (int i = 0; i < groupCount; i++) {
                    DynamicSchema schema = schemas.get(i);
                    values[i] = schema == null ? null : schema.toDynamic();
                }
                return List.of(new ObjectVector(KqlType.DYNAMIC, values, groupCount));
            }
        };
    }
}
