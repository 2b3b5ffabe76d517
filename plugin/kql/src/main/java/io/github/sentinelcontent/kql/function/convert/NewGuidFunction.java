package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code new_guid}: another guid for each row, from the seeded source of the run. */
final class NewGuidFunction extends RowFunction {
    NewGuidFunction() {
        super("new_guid", "makes a random guid", "new-guid-function", Signature.of(KqlType.GUID));
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("drawn from the seed of the run, so that every run gives the same");
    }

    @Override
    protected Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        long high = context.random().nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        long low = context.random().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
