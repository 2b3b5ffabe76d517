package io.github.sentinelcontent.validation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is made while other work goes on, and waited for where it is needed. */
final class Pending<T> implements Supplier<T> {
    private final CompletableFuture<T> result;

    private Pending(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Begins to make it on another thread. */
    static <T> Pending<T> start(Supplier<T> maker) {
        return new Pending<>(CompletableFuture.supplyAsync(maker, Pending::run));
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "pending");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for it; what kept it from being made is thrown to all who ask. */
    @Override
    public T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
