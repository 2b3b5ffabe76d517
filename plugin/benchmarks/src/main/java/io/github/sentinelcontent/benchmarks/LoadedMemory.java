package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Loads sign-ins and prints the memory that they hold. The heap of the process shows what loading needs. */
final class LoadedMemory {
    private LoadedMemory() {}

    static void print(CommandLine line, PrintStream out) throws IOException {
        Path given = line.optionalPath("data");
        Path data = given != null ? given : Files.createTempDirectory("sample-logs");
        if (given == null) {
            SampleLogs.write(data, line.number("rows", 1_000_000));
        }
        long before = used();
        Table table = SampleTables.read(data.resolve("SigninLogs.ndjson"));
        long held = used() - before;
        out.println(String.format(
                Locale.ROOT,
                "%d rows hold %d MB in a heap of at most %d MB",
                table.rowCount(),
                held >> 20,
                Runtime.getRuntime().maxMemory() >> 20));
        Reference.reachabilityFence(table);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
