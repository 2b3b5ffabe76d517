package io.github.sentinelcontent.docs;

/** Texts of the sources as pages take them. */
final class PageText {
    private PageText() {}

    /** Line feeds only. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** One line, without the quotes that some files put around a description. */
    static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean quoted = line.length() > 1
                && (line.charAt(0) == '\'' || line.charAt(0) == '"')
                && line.charAt(line.length() - 1) == line.charAt(0);
        return quoted ? line.substring(1, line.length() - 1).strip() : line;
    }

    /** At most so many characters, with three dots in place of the rest. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "...";
    }
}
