package io.github.sentinelcontent.arm;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading an expression gave.
 *
 * @param expression the expression; absent when it does not parse
 * @param problems what is wrong with it, by offset: its syntax, or functions that do not exist or take other arguments
 */
public record ArmReading(@Nullable ArmExpression expression, List<ArmProblem> problems) {

    /** Longest expression that Azure accepts, in characters. */
    public static final int MAX_LENGTH = 24_576;

    public ArmReading {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a text in brackets, such as {@code [concat('a', 'b')]}.
     *
     * @param text the whole text with its brackets
     * @param dialect where the text stands
     */
    public static ArmReading of(String text, ArmDialect dialect) {
        return new ArmParser(text, dialect).read();
    }

    /** Returns the expression if it parses. */
    public Optional<ArmExpression> asExpression() {
        return Optional.ofNullable(expression);
    }
}
