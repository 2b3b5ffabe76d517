package io.github.sentinelcontent.source;

/** Small readings of YAML text that the event stream leaves to its user. */
final class YamlText {

    private YamlText() {}

    /** Replaces characters that YAML forbids, one for one; the decoder has reported them. */
    static String printable(String text) {
        StringBuilder replaced = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text.charAt(i))) {
                replaced = replaced == null ? new StringBuilder(text) : replaced;
                replaced.setCharAt(i, '\uFFFD');
            }
        }
        return replaced == null ? text : replaced.toString();
    }

    /** YAML 1.2, section 5.1; surrogates stand for characters beyond the basic plane. */
    private static boolean isPrintable(char c) {
        return (c >= ' ' && c < 0x7F)
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == 0x85
                || (c >= 0xA0 && c != 0xFEFF && c < 0xFFFE);
    }

    /** Moves past the anchor and the tag before a value. */
    static int skipProperties(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Moves back over white space and comments before the offset. */
    static int trimEnd(String text, int end) {
        int at = end;
        while (at > 0) {
            while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            int lineStart = text.lastIndexOf('\n', at - 1) + 1;
            if (!text.substring(lineStart, at).stripLeading().startsWith("#")) {
                return at;
            }
            at = lineStart;
        }
        return at;
    }
}
