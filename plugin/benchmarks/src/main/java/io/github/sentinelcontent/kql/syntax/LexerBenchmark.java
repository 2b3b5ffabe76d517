package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The first stage of the engine; here, because nobody else sees tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LexerBenchmark {
    private final String text = """
            let suspicious = SigninLogs // failed sign-ins
            | where TimeGenerated > ago(1h) and ResultType in ("50126", '50053') and LatencyMs >= 1.5e2
            | summarize Fails = count() by UserPrincipalName, bin(TimeGenerated, 10m);
            suspicious | join kind=inner (SigninLogs) on $left.UserPrincipalName == $right.UserPrincipalName
            """.repeat(3);

    /** The number of tokens of a text of a dozen lines. */
    @Benchmark
    public int lexer() {
        return Lexer.read(text, new ArrayList<>()).size();
    }
}
