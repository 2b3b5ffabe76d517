package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.FunctionParameter;
import io.github.sentinelcontent.kql.syntax.Statement;
import java.util.List;

/**
 * A function with a body, from a let statement or from the catalog.
 *
 * @param scope the names that the body sees
 * @param frame the text of the body; for a stored function that of its caller, as each call has its own
 */
record FunctionDefinition(
        String name, List<FunctionParameter> parameters, List<Statement> body, Scope scope, Frame frame, boolean view)
        implements Bound {

    /** Whether a call needs no argument, so that the name alone is a call. */
    boolean callableWithoutArguments() {
        return parameters.stream().allMatch(p -> p.defaultValue() != null);
    }
}
