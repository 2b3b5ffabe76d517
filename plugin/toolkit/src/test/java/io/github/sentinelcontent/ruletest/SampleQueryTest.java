package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.ruletest.SampleQueryResult.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Queries on the sample data of a solution. */
class SampleQueryTest {

    @Test
    void readsTheFileNamedLikeTheTable() throws IOException {
        SampleQueryResult result =
                run("Access_CL | where TimeGenerated > ago(15m) | project User_s, Port = Port_i * 2", null);

        assertThat(result.report()).isEmpty();
        assertThat(result.now()).isEqualTo(Instant.parse("2023-05-01T10:20:00Z"));
        assertThat(result.sources()).containsExactly("Access_CL (3 rows)");
        assertThat(result.print(Format.CSV)).isEqualTo("User_s,Port\nbo@example.com,886\neva@example.com,44\n");
        assertThat(result.print(Format.JSON)).startsWith("[\n  {\"User_s\": \"bo@example.com\", \"Port\": 886}");
        assertThat(result.print(Format.TABLE)).contains("User_s", "eva@example.com    44");
    }

    @Test
    void takesTheClockThatIsGiven() throws IOException {
        SampleQueryResult result =
                run("Access_CL | where TimeGenerated > ago(15m) | count", Instant.parse("2023-05-01T10:30:00Z"));

        assertThat(result.print(Format.CSV)).isEqualTo("Count\n1\n");
    }

    @Test
    void takesColumnsFromDataWithoutSchema() throws IOException {
        assertThat(run("answer | project User_s", null).print(Format.CSV)).isEqualTo("User_s\nkim@example.com\n");
    }

    @Test
    void showsFaultsOfTheQuery() throws IOException {
        SampleQueryResult result = run("Access_CL\n| where Use_s == 'x'", null);

        assertThat(result.isComplete()).isFalse();
        assertThat(result.report())
                .containsExactly("ERROR query:2:9: column 'Use_s' does not exist here [KQL-003 unknown-column]\n"
                        + "    2 | | where Use_s == 'x'\n"
                        + "      |         ^^^^^\n"
                        + "   hint: did you mean 'User_s'?");
    }

    private static SampleQueryResult run(String query, @Nullable Instant now) throws IOException {
        return new SampleQuery(List.of(), now)
                .run(SolutionRepository.open(Path.of("src/test/resources/ruletest/Example")), query);
    }
}
