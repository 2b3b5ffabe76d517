package io.github.sentinelcontent.kql.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    private static final Table TABLE = Table.of(
            RowSchema.of(
                    Column.of("Name", KqlType.STRING),
                    Column.of("Count", KqlType.LONG),
                    Column.of("Last", KqlType.TIMESPAN),
                    Column.of("Bag", KqlType.DYNAMIC)),
            List.of(
                    Arrays.asList("a\nb, c", 12L, 864_000_000_000L, Map.of("k", 1L)),
                    Arrays.asList("x".repeat(80), null, null, null)));

    private static String print(TableWriter writer, Table table) throws IOException {
        StringBuilder out = new StringBuilder();
        writer.write(table, out);
        return out.toString();
    }

    @Test
    void alignsColumnsAndCutsLongValues() throws IOException {
        assertThat(print(TableWriter.text(), TABLE).lines())
                .containsExactly(
                        "Name" + " ".repeat(58) + "Count  Last        Bag",
                        "-".repeat(60) + "  -----  ----------  -------",
                        "a b, c" + " ".repeat(59) + "12  1.00:00:00  {\"k\":1}",
                        "x".repeat(59) + "…");
    }

    @Test
    void printsAnObjectPerRow() throws IOException {
        assertThat(print(TableWriter.json(), TABLE)).isEqualTo("""
                [
                  {"Name": "a\\nb, c", "Count": 12, "Last": "1.00:00:00", "Bag": {"k":1}},
                  {"Name": "%s", "Count": null, "Last": null, "Bag": null}
                ]
                """.formatted("x".repeat(80)));
        assertThat(print(TableWriter.json(), Table.empty(TABLE.schema()))).isEqualTo("[]\n");
    }

    @Test
    void quotesCellsThatNeedIt() throws IOException {
        assertThat(print(TableWriter.csv(), TABLE)).isEqualTo("""
                Name,Count,Last,Bag
                "a
                b, c",12,1.00:00:00,"{""k"":1}"
                %s,,,
                """.formatted("x".repeat(80)));
    }
}
