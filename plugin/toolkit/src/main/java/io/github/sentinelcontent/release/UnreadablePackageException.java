package io.github.sentinelcontent.release;

/** A file is not the package of a solution; the message says why and is meant for its author. */
public final class UnreadablePackageException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadablePackageException(String message) {
        super(message);
    }
}
