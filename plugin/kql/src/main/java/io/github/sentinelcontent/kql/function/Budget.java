package io.github.sentinelcontent.kql.function;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on one run of a query: time, rows and memory. A run that exceeds one ends with {@link Exceeded}, which the
 * engine turns into a diagnostic.
 */
public final class Budget {
    private static final int TICKS_PER_LOOK = 16;

    /** The longest text in characters; the service has the same bound. */
    public static final int LONGEST_TEXT = 1 << 20;

    /** Texts from this length on count as more than one value. */
    private static final int SHORT_TEXT = 1024;

    private static final int CHARACTERS_PER_CELL = 8;

    /** The most elements and properties of one dynamic value, nested ones included. */
    private static final int MOST_PARTS = 2 * (1 << 20);

    private final long deadlineNanos;
    private final long maxRows;
    private final long maxCells;
    private long rows;
    private long cells;
    private int ticks;

    /**
     * A fresh budget that starts now.
     *
     * @param timeoutMillis most wall time in milliseconds
     * @param maxRows most rows that operators may hold or produce in all
     * @param maxCells most values that operators may hold or produce in all, a bound on memory
     */
    public Budget(long timeoutMillis, long maxRows, long maxCells) {
        this.deadlineNanos = System.nanoTime() + timeoutMillis * 1_000_000;
        this.maxRows = maxRows;
        this.maxCells = maxCells;
    }

    /** Counts one small step; looks at the time now and then. */
    public void tick() {
        if (++ticks >= TICKS_PER_LOOK) {
            ticks = 0;
            checkTime();
        }
    }

    /** Counts rows that an operator has produced or holds, each with so many columns. */
    public void produce(long newRows, int columns) {
        rows += newRows;
        cells += newRows * Math.max(1, columns);
        if (rows > maxRows) {
            throw new Exceeded("the query produced more than " + maxRows + " rows");
        }
        if (cells > maxCells) {
            throw new Exceeded("the query holds more than " + maxCells + " values in memory");
        }
        checkTime();
    }

    /** Counts values other than rows, such as the elements of arrays that an aggregation collects. */
    public void hold(long newCells) {
        cells += newCells;
        if (cells > maxCells) {
            throw new Exceeded("the query holds more than " + maxCells + " values in memory");
        }
    }

    /** Counts a text that was made or is about to be made. */
    public void text(long length) {
        if (length >= SHORT_TEXT) {
            if (length > LONGEST_TEXT) {
                throw new Exceeded("the query makes a text of more than " + LONGEST_TEXT + " characters");
            }
            hold(length / CHARACTERS_PER_CELL);
            checkTime();
        }
    }

    /** Counts the elements and properties of a dynamic value that was made. */
    public void dynamic(@Nullable Object value) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            hold(parts(value, 0));
        }
    }

    /** Values are shared, so that a few steps can nest more parts than could ever be walked through. */
    private static int parts(@Nullable Object value, int before) {
        int count = before;
        Collection<?> parts =
                value instanceof Map<?, ?> bag ? bag.values() : value instanceof Collection<?> c ? c : List.of();
        if (!parts.isEmpty()) {
            count += parts.size();
            for (Object part : parts) {
                if (count > MOST_PARTS) {
                    throw new Exceeded("the query makes a dynamic value of more than " + MOST_PARTS + " parts");
                }
                if (part instanceof Collection<?> || part instanceof Map<?, ?>) {
                    count = parts(part, count);
                }
            }
        }
        return count;
    }

    private void checkTime() {
        if (System.nanoTime() > deadlineNanos || Thread.currentThread().isInterrupted()) {
            throw new Exceeded("the query ran longer than its time limit");
        }
    }

    /** Ends a run that needs too much. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Ends with a reason for the reader of a report. */
        public Exceeded(String message) {
            super(message, null, false, false);
        }
    }
}
