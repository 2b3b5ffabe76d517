package io.github.sentinelcontent.kql.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream, one after the other in the same buffer; a line ends with LF, CR or both. */
final class LineBytes {
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int start;
    private int end;
    private int next;
    private boolean ascii;

    LineBytes(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() throws IOException {
        start = next;
        end = start;
        ascii = true;
        while (!findEnd()) {
            int length = end - start;
            if (!fill()) {
                end = filled;
                next = filled;
                return length > 0;
            }
            end = start + length;
        }
        next = end + 1;
        if (buffer[end] == '\r') {
            skipLineFeed();
        }
        return true;
    }

    /** Moves the end to the next line break, or behind the last byte that is there. */
    private boolean findEnd() {
        int at = end;
        long bits = 0;
        for (; at + Long.BYTES <= filled; at += Long.BYTES) {
            long word = ByteWords.at(buffer, at);
            if (ByteWords.mayEndLine(word)) {
                break;
            }
            bits |= word;
        }
        ascii &= (bits & ByteWords.HIGH_BITS) == 0;
        while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
            ascii &= buffer[at++] >= 0;
        }
        end = at;
        return at < filled;
    }

    private void skipLineFeed() throws IOException {
        int length = end - start;
        if (next < filled || fill()) {
            end = start + length;
            next = end + 1 + (buffer[end + 1] == '\n' ? 1 : 0);
        }
    }

    /** Reads on after the bytes from the start of the line, which move to the front; false at the end. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        start = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, count);
        return count > 0;
    }

    /** Whether the line has ASCII characters only. */
    boolean isAscii() {
        return ascii;
    }

    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] < 0 || buffer[i] > ' ') {
                return !ascii && text().isBlank();
            }
        }
        return true;
    }

    /** The bytes of several lines; those of this one begin at {@link #start}. */
    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** The line as text; what is not UTF-8 reads as replacement characters. */
    String text() {
        return new String(buffer, start, length(), StandardCharsets.UTF_8);
    }
}
