package io.github.sentinelcontent.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does the same work on every solution of a repository, several at a time. */
public final class SolutionSweep {
    /** Deep content is refused by limits of its own; this is room for the deepest that they let through. */
    private static final long STACK_BYTES = 16L << 20;

    private final SolutionRepository repository;
    private final int parallelism;
    private final Consumer<Progress> listener;

    /**
     * A sweep over a repository.
     *
     * @param parallelism number of solutions at a time, at least 1
     * @param listener told after each solution, by the thread that did it
     */
    public SolutionSweep(SolutionRepository repository, int parallelism, Consumer<Progress> listener) {
        this.repository = repository;
        this.parallelism = Math.max(1, parallelism);
        this.listener = listener;
    }

    /**
     * How far a sweep is.
     *
     * @param done solutions done so far, this one included
     * @param total solutions in all
     * @param solution folder name of the solution just done
     */
    public record Progress(int done, int total, String solution) {}

    /**
     * What became of one solution.
     *
     * @param folder name of its folder
     * @param result what the work gave, null when it broke off
     * @param failure the fault of this program that broke it off, null when there was none
     */
    public record Outcome<T>(
            String folder, @Nullable T result, @Nullable Throwable failure) {}

    /**
     * Runs the work on each solution. A fault in one does not keep the others from being done.
     *
     * @return one outcome per solution, in the order of the folder names
     * @throws IOException if the repository cannot be listed
     */
    public <T> List<Outcome<T>> run(Function<Solution, T> work) throws IOException {
        List<Path> folders = repository.solutionFolders();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool =
                Executors.newFixedThreadPool(parallelism, task -> new Thread(null, task, "solution", STACK_BYTES));
        try {
            List<Future<Outcome<T>>> futures = new ArrayList<>();
            for (Path folder : folders) {
                Callable<Outcome<T>> task = () -> {
                    Outcome<T> outcome = one(folder, work);
                    listener.accept(new Progress(done.incrementAndGet(), folders.size(), outcome.folder()));
                    return outcome;
                };
                futures.add(pool.submit(task));
            }
            return collect(futures);
        } finally {
            pool.shutdownNow();
        }
    }

    private <T> Outcome<T> one(Path folder, Function<Solution, T> work) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        try {
            return new Outcome<>(name, work.apply(repository.load(folder)), null);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome<>(name, null, e);
        }
    }

    private static <T> List<Outcome<T>> collect(List<Future<Outcome<T>>> futures) throws IOException {
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (Future<Outcome<T>> future : futures) {
            try {
                outcomes.add(future.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return outcomes;
    }
}
