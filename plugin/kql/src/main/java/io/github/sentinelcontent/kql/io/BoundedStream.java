package io.github.sentinelcontent.kql.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after so many bytes, which stops files that grow without end when decompressed. */
final class BoundedStream extends FilterInputStream {
    private long left;
    private boolean cut;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** Whether the stream had more bytes than were allowed. */
    boolean isCut() {
        return cut;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            cut |= in.read() >= 0;
            return -1;
        }
        int count = in.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(0, count);
        return count;
    }
}
