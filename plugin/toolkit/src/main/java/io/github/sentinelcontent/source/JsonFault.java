package io.github.sentinelcontent.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a JSON text where its parser gave up, in the words of its author.
 *
 * @param message what was found and what is allowed
 * @param hint the smallest edit that mends it, if one can be named
 */
record JsonFault(String message, @Nullable String hint) {

    private static final Map<String, String> WORDS_OF_OTHER_LANGUAGES =
            Map.of("True", "true", "False", "false", "None", "null", "NULL", "null", "TRUE", "true", "FALSE", "false");

    /**
     * Explains the parser's message.
     *
     * @param said what the parser says
     * @param found the text at the fault; empty at the end of the file
     * @param open the innermost object or array that is not closed yet, such as {@code the object of line 3}; null if
     *     there is none
     */
    static JsonFault of(String said, String found, @Nullable String open) {
        if (said.startsWith("Unexpected end-of-input")) {
            return atEnd(said, open);
        }
        if (said.startsWith("Unrecognized token") || said.startsWith("Non-standard token")) {
            return word(said);
        }
        String shown = shown(found);
        if (said.contains("expecting comma")) {
            return new JsonFault(
                    "found " + shown + ", expected ',' or the end of " + (open == null ? "the value" : open),
                    "add a comma before it; a quote inside a text is written \\\"");
        }
        if (said.contains("expecting a colon")) {
            return new JsonFault("found " + shown + ", expected ':' after the key", "add ':' before it");
        }
        if (said.contains("expecting double-quote")) {
            return new JsonFault(
                    "found " + shown + ", expected a key in double quotes",
                    found.equals(",") ? "remove the comma" : "write the key in double quotes");
        }
        if (said.startsWith("Unexpected close marker")) {
            return open == null
                    ? new JsonFault("found " + shown + ", but nothing is open", "remove it")
                    : new JsonFault("found " + shown + ", but " + open + " is open", "close that first, or remove it");
        }
        if (said.startsWith("Illegal unquoted character")) {
            return found.isBlank() && !found.equals("\t")
                    ? new JsonFault("the line ends inside a text in quotes", "add the closing quote, or write \\n")
                    : new JsonFault("a control character inside a text in quotes", "write \\t for a tab");
        }
        if (said.startsWith("Unrecognized character escape")) {
            return new JsonFault("the backslash before " + shown + " begins no escape", "write \\\\ for a backslash");
        }
        if (said.contains("comment")) {
            return new JsonFault("a comment, which JSON does not have", "remove it");
        }
        if (said.contains("in numeric value") || said.startsWith("Invalid numeric value")) {
            return new JsonFault("a number that JSON does not have", "write it like 0.5 or -1");
        }
        if (said.contains("hex-digit")) {
            return new JsonFault("found " + shown + ", expected four hexadecimal digits after \\u", null);
        }
        return new JsonFault(
                "found " + shown + ", expected a value", found.equals("'") ? "write texts in double quotes" : null);
    }

    private static String shown(String found) {
        boolean plain = found.chars().allMatch(c -> c > ' ' && c < 127);
        return plain ? "'" + found + "'" : String.format("U+%04X", found.codePointAt(0));
    }

    private static JsonFault atEnd(String said, @Nullable String open) {
        if (said.contains("closing quote")) {
            return new JsonFault("the file ends inside a text in quotes", "add the closing quote");
        }
        return new JsonFault("the file ends, but " + (open == null ? "a value" : open) + " is open", "close it");
    }

    private static JsonFault word(String said) {
        int quote = said.indexOf('\'') + 1;
        String word = said.substring(quote, said.indexOf('\'', quote));
        String meant = WORDS_OF_OTHER_LANGUAGES.get(word);
        return new JsonFault(
                "found '" + word + "', expected a value",
                meant == null ? "write texts in double quotes" : "write " + meant);
    }
}
