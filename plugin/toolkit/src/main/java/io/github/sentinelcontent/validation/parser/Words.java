package io.github.sentinelcontent.validation.parser;

/** Looks for names in texts. */
final class Words {
    private Words() {}

    /** The offset of a name that stands as a word of its own, outside of line comments; -1 if there is none. */
    static int find(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean word =
                    (at == 0 || !isPart(text.charAt(at - 1))) && (end == text.length() || !isPart(text.charAt(end)));
            if (word && !isCommented(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a line comment stands before an offset in its line. */
    static boolean isCommented(String text, int offset) {
        String before = text.substring(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, offset);
        int slashes = before.indexOf("//");
        return slashes >= 0 && !before.startsWith(":", slashes - 1);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
