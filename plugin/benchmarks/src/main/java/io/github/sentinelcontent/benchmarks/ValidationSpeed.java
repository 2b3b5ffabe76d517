package io.github.sentinelcontent.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.SolutionSweep;
import io.github.sentinelcontent.validation.ValidationOptions;
import io.github.sentinelcontent.validation.ValidationReport;
import io.github.sentinelcontent.validation.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Validates a checkout, a folder of solutions or one solution in this process, as the goal does; or some solutions in
 * processes of their own, each with a cold virtual machine.
 */
final class ValidationSpeed {
    private final CommandLine line;
    private final PrintStream out;

    ValidationSpeed(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        int cold = line.number("cold", 0);
        if (cold > 0) {
            eachCold(cold);
        } else {
            here();
        }
    }

    private void here() throws IOException {
        int parallelism = line.number("parallelism", Runtime.getRuntime().availableProcessors());
        SolutionRepository repository = SolutionRepository.open(line.file());
        ValidationReport report = new Validator(ValidationOptions.DEFAULT.withParallelism(parallelism))
                .validate(repository, progress -> {});
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        double processor =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
        long heap = heapPeak();
        int files = report.checkedFiles().size();
        long queries = queries(repository, parallelism);
        out.println(String.format(
                Locale.ROOT,
                "%.2f s from the start of the process, %.1f s of processors, heap at most %d MB: %d solutions,"
                        + " %d files (%.0f/s), %d queries (%.0f/s), %d findings",
                seconds,
                processor,
                heap >> 20,
                report.solutions(),
                files,
                files / seconds,
                queries,
                queries / seconds,
                report.findings().list().size()));
    }

    /** What the parts of the heap held at most, each at its own time: an upper bound. */
    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static long queries(SolutionRepository repository, int parallelism) throws IOException {
        return new SolutionSweep(repository, parallelism, progress -> {})
                        .run(solution -> solution.items().stream()
                                .mapToInt(item -> item.queries().size())
                                .sum())
                        .stream()
                        .mapToInt(outcome -> outcome.result() == null ? 0 : outcome.result())
                        .sum();
    }

    private void eachCold(int count) throws IOException, InterruptedException {
        List<Path> folders = SolutionRepository.open(line.file()).solutionFolders();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < Math.min(count, folders.size()); i++) {
            Path folder = folders.get((int) ((long) i * folders.size() / Math.min(count, folders.size())));
            String figures = inOwnProcess(folder);
            out.println(folder.getFileName() + ": " + figures);
            seconds.add(Double.valueOf(figures.substring(0, figures.indexOf(' '))));
        }
        double[] sorted =
                seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        out.println(String.format(
                Locale.ROOT,
                "%d solutions, each in a process of its own: median %.2f s, longest %.2f s",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]));
    }

    private static String inOwnProcess(Path solution) throws IOException, InterruptedException {
        List<String> command = Arrays.asList(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName(),
                "validation",
                solution.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the process that validates " + solution + " broke off");
        }
        return figures;
    }
}
