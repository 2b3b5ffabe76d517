package io.github.sentinelcontent.validation.query;

/** Finds comments in the text of a query. */
final class CommentStart {
    private CommentStart() {}

    /** The offset of the next {@code //} outside of string literals, -1 without one. */
    static int next(String text, int from) {
        char quote = 0;
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote || c == '\n') {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '/' && text.charAt(i + 1) == '/') {
                return i;
            }
        }
        return -1;
    }
}
