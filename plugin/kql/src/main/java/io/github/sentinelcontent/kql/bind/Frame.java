package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text that is being bound: the query, or the body of a stored function at one of its calls.
 *
 * @param text the text that the spans of the syntax tree refer to
 * @param shift offset in {@code text} at which the body of the function starts, 0 for the query
 * @param function the stored function, null for the query
 * @param call the place in the query of the outermost call that led here, null for the query
 * @param caller the frame of the call, null for the query
 * @param depth number of calls around this text
 */
record Frame(
        String text,
        int shift,
        @Nullable String function,
        @Nullable Span call,
        @Nullable Frame caller,
        int depth) {

    static Frame query(String text) {
        return new Frame(text, 0, null, null, null, 0);
    }

    /** The frame of a stored function that is called at a place of this text. */
    Frame called(String name, String functionText, int bodyStart, Span at) {
        return new Frame(functionText, bodyStart, name, call == null ? at : call, this, depth + 1);
    }

    /** Whether this is the body of the function, or of one that it calls. */
    boolean isInside(String name) {
        for (Frame frame = this; frame != null; frame = frame.caller) {
            if (name.equals(frame.function)) {
                return true;
            }
        }
        return false;
    }

    /** The 1-based line of an offset, counted from the start of the query or of the function's body. */
    int line(int offset) {
        int line = 1;
        for (int i = shift; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }
}
