package io.github.sentinelcontent.source;

import org.jspecify.annotations.Nullable;

/**
 * Something that hindered reading a file or a folder.
 *
 * @param kind what sort of problem it is
 * @param location where it was met; {@link SourceLocation#ofFile} for the file as a whole
 * @param message what was found and what is allowed, without full stop
 * @param hint the smallest edit that helps
 */
public record SourceProblem(
        Kind kind,
        SourceLocation location,
        String message,
        @Nullable String hint) {

    /** The sorts of problems that reading meets. */
    public enum Kind {
        /** The text is not YAML. */
        YAML_SYNTAX,
        /** The text is not JSON. */
        JSON_SYNTAX,
        /** A mapping has a key twice; both entries are kept. */
        DUPLICATE_KEY,
        /** A YAML file holds a second document; none is read. */
        SEVERAL_DOCUMENTS,
        /** A YAML tag other than those of the core schema; it is ignored. */
        CUSTOM_TAG,
        /** Invalid UTF-8, a byte order mark, another encoding, NUL or control characters. */
        ENCODING,
        /** Lines end in different ways. */
        LINE_ENDS,
        /** The file, the folder or the number of values is over the limit; it is not read. */
        TOO_LARGE,
        /** Values are nested deeper than the limit. */
        TOO_DEEP,
        /** YAML aliases expand to more values than the limit, or an alias contains itself. */
        ALIAS_LIMIT,
        /** The file exists and cannot be read. */
        UNREADABLE,
        /** There is no such file. */
        MISSING_FILE,
        /** The file exists under a name with other capitals. */
        WRONG_CASE,
        /** A folder or a special file stands where a file is expected. */
        NOT_A_FILE,
        /** The path leads out of the folder. */
        OUTSIDE_SOLUTION,
        /** A folder has a name other than the one that Azure-Sentinel uses. */
        FOLDER_NAME,
        /** The shape of a document prevents its use, such as a data file that is not a mapping. */
        UNEXPECTED_SHAPE
    }
}
