package io.github.sentinelcontent.kql.regex;

/** A construct that regular expressions of the language do not have; the message says which. */
final class PatternFault extends Exception {
    private static final long serialVersionUID = 1L;

    PatternFault(String message) {
        super(message);
    }
}
