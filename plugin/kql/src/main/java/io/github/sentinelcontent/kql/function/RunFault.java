package io.github.sentinelcontent.kql.function;

/**
 * Ends a run that the data makes impossible, such as a plugin that would give two columns the same name. The engine
 * turns it into a diagnostic.
 */
public final class RunFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault with a message for the author of the query. */
    public RunFault(String message) {
        super(message, null, false, false);
    }
}
