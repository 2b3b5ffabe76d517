package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.content.SolutionSweep.Progress;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Prints a line on how far a run over many solutions is, at most one every few seconds. */
final class ProgressLog implements Consumer<Progress> {
    private static final long INTERVAL_NANOS = 3_000_000_000L;

    private final Log log;
    private final String verb;
    private final long start = System.nanoTime();
    private long lastLine = start;

    ProgressLog(Log log, String verb) {
        this.log = log;
        this.verb = verb;
    }

    @Override
    public synchronized void accept(Progress progress) {
        long now = System.nanoTime();
        if (now - lastLine >= INTERVAL_NANOS && progress.done() < progress.total()) {
            lastLine = now;
            log.info(verb + " " + progress.done() + " of " + progress.total() + " solutions, " + seconds() + " s");
        }
    }

    /** Seconds since the start, with one digit. */
    String seconds() {
        long tenths = (System.nanoTime() - start) / 100_000_000L;
        return tenths / 10 + "." + tenths % 10;
    }
}
