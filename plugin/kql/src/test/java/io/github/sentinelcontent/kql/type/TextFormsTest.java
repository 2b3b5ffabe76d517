package io.github.sentinelcontent.kql.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-06-15T13:45:09.1234567Z     | 2020-06-15T13:45:09.1234567Z
            2020-06-15T13:45:09.123456789Z   | 2020-06-15T13:45:09.1234567Z
            2020-06-15T13:45:09              | 2020-06-15T13:45:09.0000000Z
            2020-06-15 13:45:09              | 2020-06-15T13:45:09.0000000Z
            2020-06-15T13:45                 | 2020-06-15T13:45:00.0000000Z
            1969-07-20                       | 1969-07-20T00:00:00.0000000Z
            2015-12-31 23:59:59.9            | 2015-12-31T23:59:59.9000000Z
            2020-01-01T00:30:00+02:00        | 2019-12-31T22:30:00.0000000Z
            2020-01-01 00:30:00 -0500        | 2020-01-01T05:30:00.0000000Z
            2020-2-3                         | 2020-02-03T00:00:00.0000000Z
            2/3/2022                         | 2022-02-03T00:00:00.0000000Z
            12-02-2022                       | 2022-12-02T00:00:00.0000000Z
            12.02.2022                       | 2022-12-02T00:00:00.0000000Z
            2 Dec 2022                       | 2022-12-02T00:00:00.0000000Z
            Dec 2, 2022                      | 2022-12-02T00:00:00.0000000Z
            20221202                         | 2022-12-02T00:00:00.0000000Z
            Sat, 8 Nov 14 15:05:02 GMT       | 2014-11-08T15:05:02.0000000Z
            8 Nov 14 15:05                   | 2014-11-08T15:05:00.0000000Z
            Saturday, 08-Nov-14 15:05:02 UTC | 2014-11-08T15:05:02.0000000Z
            8 Nov 2014 15:05:02 PST          | 2014-11-08T23:05:02.0000000Z
            11/8/2014 3:05:02 PM             | 2014-11-08T15:05:02.0000000Z
            0001-01-01                       | 0001-01-01T00:00:00.0000000Z
            9999-12-31T23:59:59.9999999Z     | 9999-12-31T23:59:59.9999999Z
            2020-02-29                       | 2020-02-29T00:00:00.0000000Z
            """)
    void readsAndPrintsDatetimes(String text, String printed) {
        Long ticks = DatetimeText.parse(text);

        assertThat(ticks).isNotNull();
        assertThat(DatetimeText.format(ticks)).isEqualTo(printed);
        assertThat(DatetimeText.parse(printed)).isEqualTo(ticks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "13-01-2022",
                "2021-02-29",
                "2020-01-01T25:00:00",
                "2020-01-01T10:00:00Zx",
                "2020-01-01 10",
                "10:00",
                "2020-13-01",
                "32 Dec 2022",
                "0001-01-01T00:00:00+01:00",
                "2020-06-15T13:45:09.Z"
            })
    void refusesOtherTextAsDatetime(String text) {
        assertThat(DatetimeText.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.02:03:04         | 1.02:03:04
            01:00:00           | 01:00:00
            13:00              | 13:00:00
            -1.00:00:00.5      | -1.00:00:00.5000000
            1d                 | 1.00:00:00
            1.5h               | 01:30:00
            15 seconds         | 00:00:15
            7tick              | 00:00:00.0000007
            2                  | 2.00:00:00
            00:00:00.0000001   | 00:00:00.0000001
            """)
    void readsAndPrintsTimespans(String text, String printed) {
        Long ticks = TimespanText.parse(text);

        assertThat(ticks).isNotNull();
        assertThat(TimespanText.format(ticks)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "100ns", "25:00:00", "1:60", "99999999999999d", "1 week"})
    void refusesOtherTextAsTimespan(String text) {
        assertThat(TimespanText.parse(text)).isNull();
    }

    @Test
    void printsTheLongestTimespans() {
        assertThat(TimespanText.format(Long.MIN_VALUE)).isEqualTo("-10675199.02:48:05.4775808");
        assertThat(TimespanText.format(Long.MAX_VALUE)).isEqualTo("10675199.02:48:05.4775807");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5e3, 1500.0",
        "-0.0, -0.0",
        "nan, NaN",
        "' NaN ', NaN",
        "inf, inf",
        "+Infinity, inf",
        "-inf, -inf",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "5e-324, 5e-324",
        "0.0000001, 1e-7",
        "0.000025, 0.000025",
        "12345678, 12345678.0",
        "2e23, 2e+23",
        ".5, 0.5",
        "1e20, 100000000000000000000.0"
    })
    void readsAndPrintsReals(String text, String printed) {
        Double value = RealText.parse(text);

        assertThat(value).isNotNull();
        assertThat(RealText.format(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1d", "1f", "0x1p3", "INF", "1e", "1,5", "--1"})
    void refusesOtherTextAsReal(String text) {
        assertThat(RealText.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "' -7 ', -7",
        "0xFF, 255",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void readsIntegers(String text, long value) {
        assertThat(IntegerText.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.5", "9223372036854775808", "-9223372036854775809", "0x", "0xG", "1 2"})
    void refusesOtherTextAsInteger(String text) {
        assertThat(IntegerText.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            { "b" : 1, "a" : [ true, null, "x" ] } | {"b":1,"a":[true,null,"x"]}
            {"a":1,"b":2,"a":3}                    | {"a":3,"b":2}
            123                                    | 123
            9223372036854775808                    | 9223372036854776000.0
            [1.0, 2.5, -0.5e-9]                    | [1.0,2.5,-5e-10]
            "a\\"b\\u0001"                         | "a\\"b\\u0001"
            """)
    void readsAndPrintsJson(String text, String printed) {
        assertThat(DynamicText.format(DynamicText.parse(text, "invalid"))).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "{", "[1,]", "{'a':1}", "1 2", "{\"a\":\"\t\"}", "01", "NaN"})
    void givesTheReplacementForTextThatIsNoJson(String text) {
        assertThat(DynamicText.parse(text, "invalid")).isEqualTo("invalid");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(DynamicText.parse("[".repeat(300) + "]".repeat(300), "invalid"))
                .isEqualTo("invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "74be27de-1e4e-49d9-b579-fe0b331d3642, 74be27de-1e4e-49d9-b579-fe0b331d3642",
        "{74BE27DE-1E4E-49D9-B579-FE0B331D3642}, 74be27de-1e4e-49d9-b579-fe0b331d3642",
        "74be27de1e4e49d9b579fe0b331d3642, 74be27de-1e4e-49d9-b579-fe0b331d3642"
    })
    void readsGuids(String text, String printed) {
        assertThat(GuidText.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "74be27de-1e4e-49d9-b579", "xxxxxxxx-1e4e-49d9-b579-fe0b331d3642"})
    void refusesOtherTextAsGuid(String text) {
        assertThat(GuidText.parse(text)).isNull();
    }

    @Test
    void readsAndPrintsDecimals() {
        assertThat(DecimalText.parse(" 3.140 ")).isEqualByComparingTo(new BigDecimal("3.14"));
        assertThat(DecimalText.format(new BigDecimal("3.140"))).isEqualTo("3.14");
        assertThat(DecimalText.format(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(DecimalText.parse("1.5x")).isNull();
        assertThat(DecimalText.parse("1e999999999")).isNull();
    }
}
