package io.github.sentinelcontent.kql.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final RowSchema LOGS = RowSchema.of(
            Column.of("TimeGenerated", KqlType.DATETIME),
            Column.of("User", KqlType.STRING),
            Column.of("Count", KqlType.INT),
            Column.of("Details", KqlType.DYNAMIC));

    private static final long NOON = DatetimeText.parse("2024-01-01T12:00:00Z");

    private static TableReading read(String text, TableFormat format, RowSchema schema) throws IOException {
        return new TableReader(ReadLimits.DEFAULT)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, schema);
    }

    private static String csv(TableReading reading) throws IOException {
        StringBuilder out = new StringBuilder();
        TableWriter.csv().write(reading.table(), out);
        return out.toString();
    }

    @Test
    void convertsNdjsonFieldsToTheTypesOfTheSchema() throws IOException {
        TableReading reading = read("""
                {"User":"ann","Count":"7","TimeGenerated":"2024-01-01T12:00:00Z","Details":{"a":[1,2]}}

                {"User":5,"Details":"{\\"b\\":1}"}
                """, TableFormat.NDJSON, LOGS);
        assertThat(reading.problems()).isEmpty();
        assertThat(csv(reading)).isEqualTo("""
                TimeGenerated,User,Count,Details
                2024-01-01T12:00:00.0000000Z,ann,7,"{""a"":[1,2]}"
                ,5,,"{""b"":1}"
                """);
    }

    @Test
    void tellsTheRowLineAndColumnOfAValueThatDoesNotFit() throws IOException {
        TableReading reading = read("""
                {"Count":1}
                {"Count":99999999999,"TimeGenerated":"noon"}
                not json
                {"Count":2}
                """, TableFormat.NDJSON, LOGS);
        assertThat(reading.problems())
                .extracting(p -> p.row() + " " + p.line() + " " + p.column())
                .containsExactly("2 2 Count", "2 2 TimeGenerated", "3 3 null");
        assertThat(reading.problems().get(0).message()).isEqualTo("99999999999 is not an int");
        assertThat(reading.table().rowCount()).isEqualTo(4);
    }

    @Test
    void namesFieldsThatTheSchemaLacks() throws IOException {
        TableReading reading = read("""
                [{"User":"ann","Extra":{"deep":[1]}}, {"Other":1,"Extra":2}]""", TableFormat.JSON, LOGS);
        assertThat(reading.unknownFields()).containsExactly("Extra", "Other");
        assertThat(reading.table().rowCount()).isEqualTo(2);
    }

    @Test
    void readsRecordsUnderValue() throws IOException {
        TableReading reading = read("""
                {"@odata.context":"https://example.com","value":[{"User":"ann"},{"User":"bob"}],"next":null}""", TableFormat.JSON, null);
        assertThat(csv(reading)).isEqualTo("User\nann\nbob\n");
    }

    @Test
    void readsASingleObjectAsOneRecord() throws IOException {
        assertThat(csv(read("{\"User\":\"ann\",\"tags\":[\"x\"]}", TableFormat.JSON, null)))
                .isEqualTo("User,tags\nann,\"[\"\"x\"\"]\"\n");
    }

    @Test
    void readsTheAnswerOfALogAnalyticsQueryWithItsTypes() throws IOException {
        TableReading reading = read("""
                {"tables":[{"name":"PrimaryResult",
                  "columns":[{"name":"TimeGenerated","type":"datetime"},{"name":"Count","type":"long"}],
                  "rows":[["2024-01-01T12:00:00Z",3],[null,4]]}, {"name":"Statistics","columns":[],"rows":[[1]]}]}""", TableFormat.JSON, null);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().schema().toString()).isEqualTo("(TimeGenerated:datetime, Count:long)");
        assertThat(reading.table().chunks().get(0).column(0).value(0)).isEqualTo(NOON);
        assertThat(reading.table().rowCount()).isEqualTo(2);
    }

    @Test
    void readsQuotedCellsWithDelimitersQuotesAndLineBreaks() throws IOException {
        TableReading reading = read("\uFEFFUser,Count\r\n\"a, \"\"b\"\"\nc\",1\r\nplain,x\r\n", TableFormat.CSV, LOGS);
        assertThat(reading.table().chunks().get(0).column(1).value(0)).isEqualTo("a, \"b\"\nc");
        assertThat(reading.problems()).containsExactly(new ReadProblem(2, 4, "Count", "\"x\" is not an int"));
    }

    @Test
    void infersTheNarrowestTypes() throws IOException {
        TableReading reading = read("""
                id	zip	share	when	ok	mixed	none
                1	01234	0.5	2024-01-01T12:00:00Z	true	1
                2	99999	2	2024-01-02	false	x
                """, TableFormat.TSV, null);
        assertThat(reading.table().schema().toString())
                .isEqualTo("(id:long, zip:string, share:real, when:string, ok:bool, mixed:string, none:string)");
        assertThat(reading.problems()).hasSize(2);
    }

    @Test
    void takesJsonTextForTextUnlessItIsADatetime() throws IOException {
        assertThat(read("[{\"code\":\"50126\",\"at\":\"2024-01-01T12:00:00Z\",\"n\":1}]", TableFormat.JSON, null)
                        .table()
                        .schema()
                        .toString())
                .isEqualTo("(code:string, at:datetime, n:long)");
    }

    @Test
    void recognisesGzipByItsFirstBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("User\nann\n".getBytes(StandardCharsets.UTF_8));
        }
        TableReading reading = new TableReader(ReadLimits.DEFAULT)
                .read(new ByteArrayInputStream(bytes.toByteArray()), TableFormat.CSV, null);
        assertThat(csv(reading)).isEqualTo("User\nann\n");
        assertThat(TableFormat.ofFileName("Signins.CSV.gz")).contains(TableFormat.CSV);
    }

    @Test
    void stopsAtItsLimits() throws IOException {
        TableReader reader = new TableReader(new ReadLimits(1000, 3, 2));
        TableReading manyRows = reader.read(
                new ByteArrayInputStream("n\n1\n2\n3\n4\n5\n".getBytes(StandardCharsets.UTF_8)), TableFormat.CSV, null);
        assertThat(manyRows.table().rowCount()).isEqualTo(3);
        assertThat(manyRows.problems())
                .extracting(ReadProblem::message)
                .containsExactly("the file has more than 3 rows; the rest was not read");
        TableReading manyBytes = reader.read(
                new ByteArrayInputStream(("n\n" + "1".repeat(5000)).getBytes(StandardCharsets.UTF_8)),
                TableFormat.CSV,
                null);
        assertThat(manyBytes.problems())
                .extracting(ReadProblem::message)
                .contains("the file has more than 1000 bytes; the rest was not read");
    }

    @Test
    void brokenDocumentsAreProblems() throws IOException {
        for (String text :
                new String[] {"", "7", "{", "[{\"a\":1},", "[1]", "{\"tables\":[{\"rows\":[[1]]}]}", "[[[["}) {
            assertThat(read(text, TableFormat.JSON, LOGS).problems()).as(text).isNotEmpty();
        }
    }

    /** A blank after the brace sends a line to the full parser. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"b\":-0,\"c\":-12,\"d\":123456789012345678,\"e\":1234567890123456789}",
                "{\"a\":0.1,\"b\":-0.0,\"c\":3.14159,\"d\":12345678901234567.25,\"e\":9007199254740993.5}",
                "{\"a\":1e5,\"b\":1.5E-3,\"c\":-2e+2,\"d\":1.7976931348623157e308,\"e\":4.9e-324}",
                "{\"a\":12345678901234567890,\"b\":true,\"c\":false,\"d\":null,\"e\":\"\"}",
                "{\"a\":{},\"b\":[],\"c\":{\"x\":[1,{\"y\":null}],\"z\":\"t\"},\"d\":[[]],\"e\":{\"x\":1,\"x\":2}}",
                "{\"a\":\"tab\\tquote\\\"\",\"b\":\"\u00e9\",\"c\":\"2024-01-01T12:00:00Z\",\"a\":2}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":1e}",
                "{\"a\":tru}",
                "{\"a\":\"open}",
                "{\"a\":1} {\"a\":2}",
                "{\"a\":[1,2}"
            })
    void readsPlainLinesAsTheFullParserDoes(String line) throws IOException {
        TableReading plain = read(line + "\n{\"z\":1}", TableFormat.NDJSON, null);
        TableReading full = read(line.replace("{\"a", "{ \"a") + "\n{\"z\":1}", TableFormat.NDJSON, null);
        assertThat(csv(plain)).isEqualTo(csv(full));
        assertThat(plain.table().schema()).isEqualTo(full.table().schema());
        assertThat(plain.problems()).hasSameSizeAs(full.problems());
    }

    @Test
    void choosesTypesFromTheValuesOfAllChunks() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 70_000; i++) {
            lines.append("{\"a\":").append(i).append(",\"b\":\"2024-01-01 12:00\",\"c\":1}\r\n");
        }
        lines.append("{\"a\":\"x\",\"b\":\"later\",\"c\":0.5,\"d\":true}");
        TableReading reading = read(lines.toString(), TableFormat.NDJSON, null);
        assertThat(reading.table().schema()).hasToString("(a:string, b:string, c:real, d:bool)");
        assertThat(csv(reading))
                .startsWith("a,b,c,d\n0,2024-01-01 12:00,1.0,\n")
                .endsWith("\n69999,2024-01-01 12:00,1.0,\nx,later,0.5,True\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01T12:00, datetime",
        "2024-01-01 12:00:00, datetime",
        "2024-01-01T12:00:00.123456789Z, datetime",
        "2024-01-01T12:00:00+0100, datetime",
        "2024-01-01T12:00-01:00, datetime",
        "2024-01-01T12:00:00., string",
        "2024-01-01T12:00:00.1234567890, string",
        "2024-01-01T12, string",
        "2024-01-01, string",
        "2024-01-01T12:00:00+1, string",
        "01/02/2024 12:00, string"
    })
    void takesOnlyUnmistakableTextsForDatetimes(String text, String type) throws IOException {
        TableReading reading = read("{\"a\":\"" + text + "\"}", TableFormat.NDJSON, null);
        assertThat(reading.table().schema()).hasToString("(a:" + type + ")");
    }
}
