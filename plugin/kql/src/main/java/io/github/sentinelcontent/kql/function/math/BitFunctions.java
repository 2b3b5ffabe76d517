package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** The functions over the bits of a long. */
final class BitFunctions {
    private static final Parameter NUMBER = Parameter.scalar("number", KqlType.LONG);

    private BitFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                binary("binary_and", "combines two numbers with a bitwise and", (a, b) -> a & b),
                binary("binary_or", "combines two numbers with a bitwise or", (a, b) -> a | b),
                binary("binary_xor", "combines two numbers with a bitwise exclusive or", (a, b) -> a ^ b),
                unary("binary_not", "inverts all bits", a -> ~a),
                unary("bitset_count_ones", "counts the bits that are set", Long::bitCount),
                shift("binary_shift_left", "shifts the bits to the left", (a, n) -> a << n),
                shift("binary_shift_right", "shifts the bits to the right", (a, n) -> a >> n),
                new ToHexFunction());
    }

    private static ScalarFunction binary(String name, String summary, LongBinaryOperator body) {
        return new LambdaFunction(
                name,
                summary,
                name.replace('_', '-') + "-function",
                arguments -> body.applyAsLong((Long) arguments[0], (Long) arguments[1]),
                Signature.of(KqlType.LONG, NUMBER, NUMBER));
    }

    /** Shifts by n modulo 64; a negative n gives null. */
    private static ScalarFunction shift(String name, String summary, LongBinaryOperator body) {
        return new LambdaFunction(
                name,
                summary,
                name.replace('_', '-') + "-function",
                arguments -> (Long) arguments[1] < 0
                        ? null
                        : (Long) body.applyAsLong((Long) arguments[0], (Long) arguments[1]),
                Signature.of(KqlType.LONG, NUMBER, Parameter.scalar("shift", KqlType.LONG)));
    }

    private static ScalarFunction unary(String name, String summary, LongUnaryOperator body) {
        return new LambdaFunction(
                name,
                summary,
                name.replace('_', '-') + "-function",
                arguments -> body.applyAsLong((Long) arguments[0]),
                Signature.of(KqlType.LONG, NUMBER));
    }
}
