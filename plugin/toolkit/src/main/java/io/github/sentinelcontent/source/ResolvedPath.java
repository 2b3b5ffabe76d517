package io.github.sentinelcontent.source;

/**
 * Where a path of the content leads.
 *
 * @param status whether there is such a file
 * @param path the path as it is on disk, relative to the folder, with {@code /}; the path asked for when nothing was found
 */
public record ResolvedPath(Status status, String path) {

    /** What was found at a path. */
    public enum Status {
        /** A file of exactly this name. */
        FOUND,
        /** A file whose name differs in capitals only. */
        WRONG_CASE,
        /** Nothing. */
        MISSING,
        /** A folder or a special file. */
        NOT_A_FILE,
        /** The path is absolute or leads out of the folder, also by a symbolic link. */
        OUTSIDE
    }

    /** Tells whether a file can be read there. */
    public boolean isFile() {
        return status == Status.FOUND || status == Status.WRONG_CASE;
    }
}
