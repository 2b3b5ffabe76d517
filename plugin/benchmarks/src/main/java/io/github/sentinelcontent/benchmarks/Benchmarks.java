package io.github.sentinelcontent.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Entry point: dispatches to one of the measurements. */
public final class Benchmarks {
    private static final String USAGE = """
            usage: java -jar sentinel-content-benchmarks.jar COMMAND

            bench [--rows N] [--data DIR] [--queries DIR] [--reps N] [--duckdb] [--threads N]
                loads sample logs and runs queries on them with one thread; prints a line of tab-separated figures
                for each query: name, first, median and least milliseconds, rows, sum of all numeric cells; without
                --data the logs are made (100000 rows), without --queries the built-in ones run; with --duckdb also
                the least milliseconds of DuckDB (one thread unless --threads says otherwise) for loading and for
                the NAME.duckdb.sql beside each query, and the ratio of ours to theirs
            memory [--rows N] [--data DIR]
                loads sign-ins (1000000 rows) and prints the memory that they hold; run it with -Xmx1536m
            compile RULES.jsonl --corpus DIR [--reps N]
                prints the time of the first query of the process and, warm, of the queries of real rules
            ruletests [--cases N] [--rows N]
                writes a solution with rule tests (1000 of 100 rows), runs them and prints the seconds since start
            validation DIR [--parallelism N] [--cold N]
                validates a checkout, a folder of solutions or one solution and prints seconds since start, seconds of
                all processors, peak heap, files and queries per second; run it with -Xmx1g; with --cold it validates N
                of the solutions, each in a process of its own
            jmh [OPTIONS]
                runs the micro-benchmarks; OPTIONS are those of JMH, such as -f 1 -wi 3 -i 5 Lexer
            generate --rows N --data DIR
                writes the sample logs as .ndjson and .csv
            conformance CASES.jsonl [--out FILE]
                runs queries with recorded answers and counts those that agree
            bind RULES.jsonl --corpus DIR [--out FILE]
                compares the result columns and the errors of real rules with recorded ones
            realrules RULES.jsonl --corpus DIR [--out FILE]
                runs the correct queries of real content on rows made of their own literals; the tables and functions
                are those beside the recorded rules
            """;

    private Benchmarks() {}

    /** Runs one command; the exit code is 0 unless the command line or a file is at fault. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        String command = arguments.length == 0 ? "" : arguments[0];
        if (command.equals("jmh")) {
            org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
            return;
        }
        try {
            CommandLine line = CommandLine.parse(rest);
            switch (command) {
                case "bench" -> new QuerySpeed(line, out).run();
                case "memory" -> LoadedMemory.print(line, out);
                case "compile" -> new CompileSpeed(line, out).run();
                case "ruletests" -> new RuleTestSpeed(line, out).run();
                case "validation" -> new ValidationSpeed(line, out).run();
                case "generate" -> SampleLogs.write(line.directory("data"), line.number("rows", 100_000));
                case "conformance" -> new Conformance(line, out).run();
                case "realrules" -> new RealRules(line, out).run();
                case "bind" -> new SchemaAgreement(line, out).run();
                default -> throw new IllegalArgumentException("'" + command + "' is not a command");
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            System.exit(2);
        }
    }
}
