package io.github.sentinelcontent.source;

/** Traces literal and folded YAML block scalars, YAML 1.2 section 8.1. */
final class BlockScalar {

    private final SourceFile file;
    private final String source;
    private final boolean folded;
    private int at;
    private char chomping = ' ';
    private int increment;

    private BlockScalar(SourceFile file, int start, boolean folded) {
        this.file = file;
        this.source = file.text();
        this.folded = folded;
        this.at = start;
    }

    /**
     * Traces the block whose indicator ({@code |} or {@code >}) is at the offset.
     *
     * <p>With an indentation indicator the indentation counts from the parent, which a scalar does not know. The
     * indentation is then the one that yields the decoded text.
     */
    static ScalarTrace trace(SourceFile file, int start, String decoded, boolean folded) {
        BlockScalar block = new BlockScalar(file, start, folded);
        block.readHeader();
        int content = block.at;
        int indent = block.detectIndentation();
        ScalarTrace trace = block.readLines(content, indent);
        for (int i = block.increment; block.increment > 0 && i < indent && !trace.matches(decoded); i++) {
            trace = block.readLines(content, i);
        }
        return trace;
    }

    private void readHeader() {
        at++;
        while (at < source.length() && LineEnds.length(source, at) == 0) {
            char c = source.charAt(at);
            if (c == ' ' || c == '\t' || c == '#') {
                break;
            }
            if (c == '+' || c == '-') {
                chomping = c;
            } else if (Character.isDigit(c)) {
                increment = Character.digit(c, 10);
            }
            at++;
        }
        while (at < source.length() && LineEnds.length(source, at) == 0) {
            at++;
        }
        at += LineEnds.length(source, at);
    }

    /** The indentation is that of the first line with text, or of a longer empty line before it. */
    private int detectIndentation() {
        int indent = 0;
        int i = at;
        while (i < source.length()) {
            int lineStart = i;
            while (i < source.length() && source.charAt(i) == ' ') {
                i++;
            }
            indent = Math.max(indent, i - lineStart);
            int lineEnd = LineEnds.length(source, i);
            if (lineEnd == 0) {
                return indent;
            }
            i += lineEnd;
        }
        return indent;
    }

    private ScalarTrace readLines(int content, int indent) {
        ScalarTrace trace = new ScalarTrace(file, content);
        at = content;
        int breaks = at;
        boolean more = skipEmptyLines(indent);
        int breaksEnd = at;
        int lastEnd = -1;
        while (more) {
            appendBreaks(trace, breaks, breaksEnd);
            boolean startsWithText = !isBlank(at);
            while (at < source.length() && LineEnds.length(source, at) == 0) {
                trace.append(source.charAt(at), at, at + 1);
                at++;
            }
            lastEnd = at;
            at += LineEnds.length(source, at);
            breaks = at;
            more = skipEmptyLines(indent);
            breaksEnd = at;
            if (more) {
                joinLines(trace, lastEnd, breaks, breaksEnd, startsWithText);
            }
        }
        chomp(trace, lastEnd, breaks, breaksEnd);
        return trace;
    }

    /** Section 8.1.3: a line end between two lines of text is a space, unless empty lines follow it. */
    private void joinLines(ScalarTrace trace, int lineEnd, int breaks, int breaksEnd, boolean startsWithText) {
        boolean folds = folded && source.charAt(lineEnd) != '\u2028' && startsWithText && !isBlank(at);
        if (!folds) {
            trace.append('\n', lineEnd, breaks);
        } else if (countBreaks(breaks, breaksEnd) == 0) {
            trace.append(' ', lineEnd, breaks);
        }
    }

    /** Section 8.1.1.2: {@code -} drops all line ends, {@code +} keeps all, otherwise one is kept. */
    private void chomp(ScalarTrace trace, int lastEnd, int breaks, int breaksEnd) {
        if (chomping != '-' && lastEnd >= 0 && breaks > lastEnd) {
            trace.append('\n', lastEnd, breaks);
        }
        if (chomping == '+') {
            appendBreaks(trace, breaks, breaksEnd);
        }
    }

    /** Moves past empty lines and the indentation; tells whether a line of this block follows. */
    private boolean skipEmptyLines(int indent) {
        while (true) {
            int lineStart = at;
            while (at < source.length() && at - lineStart < indent && source.charAt(at) == ' ') {
                at++;
            }
            int lineEnd = LineEnds.length(source, at);
            if (lineEnd == 0) {
                return at - lineStart == indent && at < source.length();
            }
            at += lineEnd;
        }
    }

    private int countBreaks(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i += Math.max(1, LineEnds.length(source, i))) {
            count += LineEnds.length(source, i) > 0 ? 1 : 0;
        }
        return count;
    }

    private void appendBreaks(ScalarTrace trace, int from, int to) {
        for (int i = from; i < to; i += Math.max(1, LineEnds.length(source, i))) {
            int length = LineEnds.length(source, i);
            if (length > 0) {
                trace.append('\n', i, i + length);
            }
        }
    }

    private boolean isBlank(int offset) {
        return offset < source.length() && (source.charAt(offset) == ' ' || source.charAt(offset) == '\t');
    }
}
