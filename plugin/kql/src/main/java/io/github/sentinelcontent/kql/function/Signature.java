package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/**
 * One way to call a function.
 *
 * @param parameters the parameters in order
 * @param repeated whether the last parameter may be given any number of times more
 * @param result type of the result
 */
public record Signature(List<Parameter> parameters, boolean repeated, ResultType result) {
    /** Copies the list. */
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** A signature with a fixed result type. */
    public static Signature of(KqlType result, Parameter... parameters) {
        return new Signature(List.of(parameters), false, ResultType.always(result));
    }

    /** A signature whose result type depends on the arguments. */
    public static Signature of(ResultType result, Parameter... parameters) {
        return new Signature(List.of(parameters), false, result);
    }

    /** The same signature with the last parameter repeatable. */
    public Signature repeating() {
        return new Signature(parameters, true, result);
    }

    /** Fewest arguments. */
    public int minArguments() {
        int required = 0;
        for (Parameter parameter : parameters) {
            required += parameter.optional() ? 0 : 1;
        }
        return required;
    }

    /** Most arguments. */
    public int maxArguments() {
        return repeated ? Integer.MAX_VALUE : parameters.size();
    }

    /** The parameter for the argument at a 0-based position. */
    public Parameter parameter(int position) {
        return parameters.get(Math.min(position, parameters.size() - 1));
    }

    /** Whether arguments of these types, in number and type, can stand in a call. */
    public boolean accepts(List<KqlType> types) {
        if (types.size() < minArguments() || types.size() > maxArguments()) {
            return false;
        }
        for (int i = 0; i < types.size(); i++) {
            if (!parameter(i).accepts(types.get(i))) {
                return false;
            }
        }
        return true;
    }
}
