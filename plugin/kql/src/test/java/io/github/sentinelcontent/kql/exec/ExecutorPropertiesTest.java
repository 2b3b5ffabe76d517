package io.github.sentinelcontent.kql.exec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("property")
class ExecutorPropertiesTest {
    private static final long SEED = 20240615;
    private static final Table EVENTS = SampleEvents.table(SEED, 700);
    private static final Table OTHERS = SampleEvents.table(SEED + 1, 60);

    private final QueryRunner runner = new QueryRunner(Map.of("Events", EVENTS, "Others", OTHERS));
    private final QueryRunner plainRunner = new QueryRunner(Map.of(
            "Events", SampleEvents.withoutDictionaries(EVENTS), "Others", SampleEvents.withoutDictionaries(OTHERS)));

    static Stream<String> queries() {
        return Stream.of(
                "Events | where Count > 1 and Text has 'beta' or User == 'user3'",
                "Events | where User in ('user1', 'USER2') and Count != 0 and Ok",
                "Events | where User in~ ('user1', 'USER2') or Text contains_cs 'n'",
                "Events | extend L = strlen(Text), P = strcat(User, '/', Text), H = bin(Time, 5h), B = tostring(Bag)",
                "Events | project S = split(Text, ',')[1], U = toupper(User), X = iff(Ok, Text, User), C = Count * 2",
                "Events | project E = extract(@'n=(\\w+)', 1, Text), Q = Count / 2, R = Score * Count",
                "Events | summarize count(), sum(Count), avg(Score), min(Time), max(Score), dcount(Text) by User",
                "Events | summarize make_set(Count), make_list(Text), arg_max(Time, Text, Count) by Ok, bin(Time, 6h)",
                "Events | summarize countif(Ok), take_any(User), percentile(Count, 50) by Count, Score, Text",
                "Events | summarize stdev(Count), make_list(Score), count() ",
                "Events | distinct User, Text",
                "Events | sort by Text asc, Count desc",
                "Events | sort by Count asc nulls last, Time",
                "Events | top 17 by Score desc",
                "Events | top 5 by Text asc",
                "Events | take 33 | count",
                "Events | join Others on User, Count",
                "Events | join kind=inner (Others | summarize n = count() by Text) on Text",
                "Events | join kind=leftouter Others on Count, Ok",
                "Events | where Count > 2 | join kind=rightouter Others on Text, Count",
                "Events | where Count > 2 | join kind=fullouter Others on Text, Count",
                "Events | join kind=leftsemi Others on Time",
                "Events | join kind=leftanti Others on Time, User",
                "Events | join kind=rightsemi Others on Score, Text",
                "Events | join kind=rightanti Others on Score, Text, User",
                "Events | lookup (Others | summarize m = max(Count) by User) on User",
                "union Events, Others | summarize count() by Text",
                "union withsource=S (Events | project User), (Others | project Text)",
                "Events | mv-expand Bag",
                "Events | mv-expand with_itemindex=i x = Bag to typeof(long)",
                "Events | mv-apply x = Bag to typeof(long) on (summarize s = sum(x))",
                "Events | mv-apply x = Bag on (where tostring(x) == '1')",
                "Events | parse Text with 'user=' U ' n=' N:long",
                "Events | parse-where kind=regex Text with 'user=' U 'n=' N:long",
                "Events | parse-kv Text as (user:string, n:long) with (pair_delimiter=' ', kv_delimiter='=')",
                "Events | make-series n = count(), s = sum(Count) on Time step 3h by User",
                "Events | sort by Time asc | extend p = prev(Count), r = row_number(), c = row_cumsum(Score)",
                "Events | where isnotnull(Count) | partition by User (top 2 by Count)",
                "Events | where Count > toscalar(Others | summarize avg(Count)) | project User, Count",
                "Events | where Text in ((Others | where Count > 0 | project Text)) | count",
                "let T = materialize(Events | where Ok); T | join kind=inner T on User | count",
                "Events | getschema");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theSizeOfChunksDoesNotMatter(String query) {
        List<List<@Nullable Object>> whole = runner.run(query);
        for (int chunkRows : new int[] {1, 7, 4096}) {
            assertThat(runner.run(query, chunkRows))
                    .as("seed %d, chunks of %d", SEED, chunkRows)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void dictionariesDoNotMatter(String query) {
        assertThat(plainRunner.run(query)).as("seed %d", SEED).isEqualTo(runner.run(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Count > 1",
                "Score <= 0.25",
                "Text has 'beta'",
                "Text !contains 'a'",
                "User in ('user1', 'user2')",
                "Count == Score",
                "Ok and Count > 0",
                "Ok or Score > 0",
                "Count between (-1 .. 2)",
                "isempty(Text)",
                "tolong(Bag[0]) > 1"
            })
    void aPredicateSplitsTheRowsInThree(String predicate) {
        List<List<@Nullable Object>> parts = new ArrayList<>();
        for (String condition : List.of(predicate, "not(" + predicate + ")", "isnull(" + predicate + ")")) {
            parts.addAll(runner.run("Events | serialize Row = row_number() | where " + condition + " | project Row"));
        }
        assertThat(parts)
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(runner.run("Events | serialize Row = row_number() | project Row"));
    }

    @Test
    void everyPartOfAPlanHasAnOperator() {
        List<Class<?>> plans = new ArrayList<>(List.of(Plan.class.getPermittedSubclasses()));
        plans.remove(Plan.KeepsSchema.class);
        plans.addAll(List.of(Plan.KeepsSchema.class.getPermittedSubclasses()));
        assertThat(plans).hasSizeGreaterThan(20);
        for (Class<?> plan : plans) {
            assertThat(Operators.runs(plan)).as(plan.getSimpleName()).isEqualTo(plan != Plan.Unsupported.class);
        }
    }
}
