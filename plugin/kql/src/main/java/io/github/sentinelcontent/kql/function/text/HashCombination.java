package io.github.sentinelcontent.kql.function.text;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** {@code hash_combine()} and {@code hash_many()}: one hash of several; the second hashes its arguments first. */
final class HashCombination {
    private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;
    private static final String REASON =
            "how the service combines hashes is not documented: equal arguments give equal hashes, but other ones";

    private HashCombination() {}

    static List<ScalarFunction> all() {
        return List.of(
                new LambdaFunction(
                                "hash_combine",
                                "combines hashes",
                                "hash-combine-function",
                                arguments -> combined(arguments, hash -> (Long) hash),
                                Signature.of(KqlType.LONG, Parameter.scalar("hash", KqlType.LONG))
                                        .repeating())
                        .approximate(REASON),
                new LambdaFunction(
                                "hash_many",
                                "combines the hashes of values",
                                "hash-many-function",
                                arguments -> combined(arguments, HashFunction::hash),
                                Signature.of(KqlType.LONG, HashFunction.VALUE).repeating())
                        .approximate(REASON));
    }

    private static Object combined(@Nullable Object[] arguments, ToLongFunction<Object> hash) {
        long combined = hash.applyAsLong(Objects.requireNonNull(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            long next = hash.applyAsLong(Objects.requireNonNull(arguments[i]));
            combined ^= next + GOLDEN_RATIO + (combined << 6) + (combined >>> 2);
        }
        return combined;
    }
}
