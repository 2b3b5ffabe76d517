package io.github.sentinelcontent.revision;

/** There is no such revision to compare with; message and hint are meant for users. */
public final class RevisionException extends Exception {

    private static final long serialVersionUID = 1L;

    RevisionException(String message, String hint) {
        super(message + "; " + hint);
    }
}
