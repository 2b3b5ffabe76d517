package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/**
 * What is known of a function of the language, whether or not this engine runs it.
 *
 * @param name the name in queries
 * @param kind what kind of function it is
 * @param naming how a column that holds its result is named when the query gives no name
 * @param prefix the prefix of that name where the rule has one, else empty
 * @param minArguments fewest arguments
 * @param maxArguments most arguments
 * @param result the type of the result
 * @param replacement the name that replaces an obsolete one, empty when it is not obsolete
 * @param signatures the parameters of each way to call it, in the order in which they are tried
 */
public record KnownFunction(
        String name,
        Kind kind,
        Naming naming,
        String prefix,
        int minArguments,
        int maxArguments,
        ResultRule result,
        String replacement,
        List<List<KnownParameter>> signatures) {
    /** Copies the list. */
    public KnownFunction {
        signatures = List.copyOf(signatures);
    }

    /** The kinds of functions. */
    public enum Kind {
        SCALAR,
        AGGREGATION,
        PLUGIN
    }

    /** How the result is named when the query gives no name. */
    public enum Naming {
        /** No name of its own: {@code Column1}. */
        DEFAULT,
        /** The name of the first argument. */
        FIRST_ARGUMENT,
        /** The first argument's text when that is the name of a column. */
        FIRST_ARGUMENT_VALUE_IF_COLUMN,
        /** The function's name, an underscore and the name of the first argument. */
        NAME_AND_FIRST_ARGUMENT,
        /** The name of the argument when there is exactly one. */
        ONLY_ARGUMENT,
        /** The prefix, an underscore and the name of the first argument. */
        PREFIX_AND_FIRST_ARGUMENT,
        /** The prefix alone. */
        PREFIX_ONLY
    }

    /** The type of a call; {@link KqlType#UNKNOWN} when the argument types do not tell or do not go together. */
    public KqlType resultType(List<Argument> arguments) {
        return result.of(this, arguments);
    }

    /** The parameter of a signature for the argument at a 0-based position among so many arguments. */
    static KnownParameter parameterAt(List<KnownParameter> parameters, int position, int count) {
        int repeatedFrom = -1;
        int repeatedTo = -1;
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).repeated()) {
                repeatedFrom = repeatedFrom < 0 ? i : repeatedFrom;
                repeatedTo = i;
            }
        }
        if (repeatedFrom < 0 || position < repeatedFrom) {
            return parameters.get(Math.min(position, parameters.size() - 1));
        }
        int fixedAfter = parameters.size() - 1 - repeatedTo;
        int fromEnd = count - position;
        if (fromEnd <= fixedAfter
                && !parameters.get(parameters.size() - fromEnd).optional()) {
            return parameters.get(parameters.size() - fromEnd);
        }
        int cycle = repeatedTo - repeatedFrom + 1;
        return parameters.get(repeatedFrom + (position - repeatedFrom) % cycle);
    }

    /** The parameter that the argument at a 0-based position of a call has in a signature. */
    public KnownParameter parameter(int signature, int position, int count) {
        return parameterAt(signatures.get(signature), position, count);
    }

    /** Whether arguments of these types can stand in a call by the signature; their number is not looked at. */
    public boolean accepts(int signature, List<KqlType> types) {
        if (signatures.get(signature).isEmpty()) {
            return types.isEmpty();
        }
        List<KnownParameter> parameters = signatures.get(signature);
        KnownParameter last = parameters.get(parameters.size() - 1);
        for (int i = 0; i < types.size(); i++) {
            boolean asLast = i == types.size() - 1 && last.optional() && last.accepts(types.get(i));
            if (!asLast && !parameter(signature, i, types.size()).accepts(types.get(i))) {
                return false;
            }
        }
        return true;
    }
}
