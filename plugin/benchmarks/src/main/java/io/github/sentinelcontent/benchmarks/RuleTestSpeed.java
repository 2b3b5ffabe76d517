package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.ruletest.CaseOutcome;
import io.github.sentinelcontent.ruletest.RuleTestOptions;
import io.github.sentinelcontent.ruletest.RuleTestReport;
import io.github.sentinelcontent.ruletest.RuleTestRunner;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** Runs many rule tests of a made solution, as a build does, and prints the seconds since the process started. */
final class RuleTestSpeed {
    private static final int CASES_PER_RULE = 50;

    private final CommandLine line;
    private final PrintStream out;
    private final SplittableRandom random = new SplittableRandom(42);

    RuleTestSpeed(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
    }

    void run() throws IOException {
        int cases = line.number("cases", 1000);
        int rows = line.number("rows", 100);
        long before = System.nanoTime();
        Path solution = Files.createTempDirectory("rule-tests").resolve("Sample");
        write(solution, cases, rows);
        double writing = (System.nanoTime() - before) / 1e9;
        RuleTestOptions options = RuleTestOptions.DEFAULT;
        RuleTestReport report = new RuleTestRunner(options).run(SolutionRepository.open(solution), progress -> {});
        double uptime = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        out.println(String.format(
                Locale.ROOT,
                "%d tests of %d rows, %d passed: %.1f s from the start of the process, %.1f s to write them not counted",
                report.cases(),
                rows,
                report.count(CaseOutcome.PASSED),
                uptime - writing,
                writing));
    }

    private void write(Path solution, int cases, int rows) throws IOException {
        Files.createDirectories(solution.resolve("Data"));
        Files.createDirectories(solution.resolve("Analytic Rules"));
        Files.createDirectories(solution.resolve("Tests"));
        StringBuilder listed = new StringBuilder();
        for (int first = 0; first < cases; first += CASES_PER_RULE) {
            String name = "Rule" + first / CASES_PER_RULE;
            listed.append(first == 0 ? "" : ",")
                    .append("\"Analytic Rules/")
                    .append(name)
                    .append(".yaml\"");
            Files.writeString(solution.resolve("Analytic Rules/" + name + ".yaml"), rule(name));
            Files.writeString(
                    solution.resolve("Tests/" + name + ".test.yaml"),
                    tests(name, Math.min(CASES_PER_RULE, cases - first), rows));
        }
        Files.writeString(
                solution.resolve("Data/Solution_Sample.json"),
                "{\"Name\": \"Sample\", \"Analytic Rules\": [" + listed + "], \"Version\": \"3.0.0\"}");
    }

    private static String rule(String name) {
        return """
                id: 00000000-0000-0000-0000-%012d
                name: %s
                description: Identifies users with failed sign-ins.
                severity: Medium
                kind: Scheduled
                version: 1.0.0
                queryFrequency: 1h
                queryPeriod: 1h
                triggerOperator: gt
                triggerThreshold: 0
                tactics: [CredentialAccess]
                relevantTechniques: [T1110]
                query: |
                  let quiet = dynamic(["svc1@example.com"]);
                  SigninLogs
                  | where ResultType != "0" and UserPrincipalName !in (quiet)
                  | extend Browser = tostring(DeviceDetail.browser)
                  | summarize Failures = count(), Addresses = make_set(IPAddress), Last = max(TimeGenerated)
                      by UserPrincipalName, Browser, bin(TimeGenerated, 10m)
                  | where Failures > 1
                  | extend Name = tostring(split(UserPrincipalName, "@")[0])
                entityMappings:
                  - entityType: Account
                    fieldMappings:
                      - identifier: Name
                        columnName: Name
                """.formatted(Integer.parseInt(name.substring(4)), name);
    }

    private String tests(String name, int cases, int rows) {
        StringBuilder text = new StringBuilder(
                "version: 1\nrule: \"../Analytic Rules/" + name + ".yaml\"\n" + "now: 2026-03-01T12:00:00Z\ncases:\n");
        for (int test = 0; test < cases; test++) {
            text.append("  - name: case ").append(test).append("\n    given:\n      tables:\n        SigninLogs:\n");
            for (int row = 0; row < rows; row++) {
                text.append(row(row < 2));
            }
            text.append("    expect:\n      alert: { severity: Medium }\n");
        }
        return text.toString();
    }

    private String row(boolean failed) {
        return String.format(
                Locale.ROOT,
                "          - { TimeGenerated: now-%dm, UserPrincipalName: %s@example.com, IPAddress: 192.0.2.%d,"
                        + " ResultType: \"%s\", DeviceDetail: { browser: Edge } }%n",
                failed ? 5 : random.nextInt(1, 59),
                failed ? "ada" : "user" + random.nextInt(40),
                random.nextInt(256),
                failed || random.nextInt(3) == 0 ? "50126" : "0");
    }
}
