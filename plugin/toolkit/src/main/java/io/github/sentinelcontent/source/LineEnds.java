package io.github.sentinelcontent.source;

/** Recognises the line ends of YAML text. */
final class LineEnds {

    private LineEnds() {}

    /** Returns how many characters the line end at the offset takes; 0 if there is none. */
    static int length(String source, int at) {
        if (at >= source.length()) {
            return 0;
        }
        return switch (source.charAt(at)) {
            case '\r' -> at + 1 < source.length() && source.charAt(at + 1) == '\n' ? 2 : 1;
            case '\n', '\u0085', '\u2028', '\u2029' -> 1;
            default -> 0;
        };
    }
}
