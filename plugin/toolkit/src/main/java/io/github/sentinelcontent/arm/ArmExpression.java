package io.github.sentinelcontent.arm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An expression as a tree; offsets count from the beginning of the text that was read, its bracket included. */
public sealed interface ArmExpression {

    /** Returns the offset of the first character. */
    int start();

    /** Returns the offset after the last character. */
    int end();

    /** Returns the expressions directly below this one, in the order of the text. */
    List<ArmExpression> children();

    /** Visits this expression and all below it, each before those below it. */
    default void walk(Consumer<ArmExpression> visitor) {
        visitor.accept(this);
        children().forEach(child -> child.walk(visitor));
    }

    /** Returns the value if this is a text in quotes. */
    default Optional<String> asText() {
        return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** Returns this if it is a call of a function, whose name is compared whatever its capitals. */
    default Optional<Call> asCall(String function) {
        return this instanceof Call call && call.isCallOf(function) ? Optional.of(call) : Optional.empty();
    }

    /**
     * A call such as {@code concat('a', 'b')}.
     *
     * @param namespace what stands before the dot of a function that the template defines itself
     * @param function name as written
     * @param arguments the arguments
     */
    record Call(@Nullable String namespace, String function, List<ArmExpression> arguments, int start, int end)
            implements ArmExpression {

        public Call {
            arguments = List.copyOf(arguments);
        }

        /** Tells whether this calls the built-in function, whatever its capitals. */
        public boolean isCallOf(String name) {
            return namespace == null && function.equalsIgnoreCase(name);
        }

        /** Returns an argument; empty when there are fewer. */
        public Optional<ArmExpression> argument(int index) {
            return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
        }

        @Override
        public List<ArmExpression> children() {
            return arguments;
        }
    }

    /**
     * A text in single quotes.
     *
     * @param value the text without its quotes, doubled quotes made single
     */
    record Text(String value, int start, int end) implements ArmExpression {
        @Override
        public List<ArmExpression> children() {
            return List.of();
        }
    }

    /**
     * A whole number.
     *
     * @param digits as written, with sign
     */
    record Number(String digits, int start, int end) implements ArmExpression {
        @Override
        public List<ArmExpression> children() {
            return List.of();
        }
    }

    /**
     * A member of a value, {@code target.name}.
     *
     * @param target the value
     * @param name name of the member
     */
    record Member(ArmExpression target, String name, int start, int end) implements ArmExpression {
        @Override
        public List<ArmExpression> children() {
            return List.of(target);
        }
    }

    /**
     * An element or member of a value, {@code target[index]}.
     *
     * @param target the value
     * @param index number or name
     */
    record Index(ArmExpression target, ArmExpression index, int start, int end) implements ArmExpression {
        @Override
        public List<ArmExpression> children() {
            return List.of(target, index);
        }
    }

    /**
     * A bare name, which only createUiDefinition.json has: a parameter of an arrow function, true, false or null.
     *
     * @param name the name
     */
    record Name(String name, int start, int end) implements ArmExpression {
        @Override
        public List<ArmExpression> children() {
            return List.of();
        }
    }

    /**
     * An arrow function, {@code (item) => item.name}, which only createUiDefinition.json has.
     *
     * @param parameters its parameters
     * @param body what it gives
     */
    record Arrow(List<String> parameters, ArmExpression body, int start, int end) implements ArmExpression {

        public Arrow {
            parameters = List.copyOf(parameters);
        }

        @Override
        public List<ArmExpression> children() {
            return List.of(body);
        }
    }
}
