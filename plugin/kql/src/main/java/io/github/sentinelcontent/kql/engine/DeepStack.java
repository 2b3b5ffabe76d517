package io.github.sentinelcontent.kql.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Repeats what needs more stack than the thread of the caller has, on a thread of its own. */
final class DeepStack {
    /** Reserved, not used: pages are only taken as calls nest. */
    private static final long BYTES = 256L << 20;

    private DeepStack() {}

    /** The value of a computation without lasting effects, which may be begun twice. */
    static <R> R call(Supplier<R> computation) {
        try {
            return computation.get();
        } catch (StackOverflowError tooDeep) {
            return onOwnThread(computation);
        }
    }

    private static <R> R onOwnThread(Supplier<R> computation) {
        FutureTask<R> task = new FutureTask<>(computation::get);
        Thread thread = new Thread(null, task, "kql-deep", BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    thread.interrupt();
                } catch (ExecutionException e) {
                    throw unwrapped(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }
}
