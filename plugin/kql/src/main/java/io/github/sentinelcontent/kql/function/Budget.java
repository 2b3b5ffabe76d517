package io.github.sentinelcontent.kql.function;

/**
 * Bounds on one run of a query: time, rows and memory. A run that exceeds one ends with {@link Exceeded}, which the
 * engine turns into a diagnostic.
 */
public final class Budget {
    private static final int TICKS_PER_LOOK = 4096;

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

    private void checkTime() {
        if (System.nanoTime() > deadlineNanos || Thread.currentThread().isInterrupted()) {
            throw new Exceeded("the query ran longer than its time limit");
        }
    }

    /** Ends a run that needs too much. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message, null, false, false);
        }
    }
}
