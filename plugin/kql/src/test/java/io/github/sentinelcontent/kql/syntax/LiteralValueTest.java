package io.github.sentinelcontent.kql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decoded values of literals. */
class LiteralValueTest {
    private static final long DAY = 864_000_000_000L;

    private static Literal literal(String text) {
        SyntaxTree tree = Parser.parse("print " + text);
        assertThat(tree.diagnostics()).isEmpty();
        ExpressionStatement statement =
                (ExpressionStatement) tree.query().statements().get(0);
        PipelineExpression pipeline = (PipelineExpression) statement.expression();
        return (Literal) ((PrintOperator) pipeline.operators().get(0)).items().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1d, 864000000000",
        "1.5h, 54000000000",
        "-2h, -72000000000",
        "1ms, 10000",
        "1microsecond, 10",
        "100nano, 1",
        "7tick, 7",
        "timespan(2), 1728000000000",
        "time(1.02:03:04.5), 937845000000",
        "timespan(-0:30), -18000000000"
    })
    void timespansAreTicks(String text, long ticks) {
        assertThat(literal(text))
                .extracting(Literal::kind, Literal::value)
                .containsExactly(LiteralKind.TIMESPAN, ticks);
    }

    @ParameterizedTest
    @CsvSource({
        "datetime(0001-01-01), 0",
        "datetime(0001-01-02T00:00:00.0000001), 864000000001",
        "datetime(1970-01-01), 621355968000000000",
        "datetime(1970-01-01T02:00:00+02:00), 621355968000000000",
        "datetime(1/2/1970), 621356832000000000",
        "datetime('2 Jan 1970'), 621356832000000000",
        "datetime(1970-01-01 12:00 AM), 621355968000000000",
        "date(1970), 621355968000000000"
    })
    void datetimesAreTicksSinceYearOne(String text, long ticks) {
        assertThat(literal(text))
                .extracting(Literal::kind, Literal::value)
                .containsExactly(LiteralKind.DATETIME, ticks);
    }

    @Test
    void numbersHaveTheirJavaForm() {
        assertThat(literal("0x1F").value()).isEqualTo(31L);
        assertThat(literal("-9223372036854775808").value()).isEqualTo(Long.MIN_VALUE);
        assertThat(literal("1e3").value()).isEqualTo(1000.0);
        assertThat(literal("real(nan)").value()).isEqualTo(Double.NaN);
        assertThat(literal("decimal(1.50)").value()).isEqualTo(new BigDecimal("1.50"));
        assertThat(literal("int(0xffffffff)").value()).isEqualTo(-1L);
        assertThat(literal("int(null)"))
                .extracting(Literal::kind, Literal::value)
                .containsExactly(LiteralKind.INT, null);
        assertThat(literal("guid(01234567-89ab-cdef-0123-456789abcdef)").value())
                .isEqualTo(UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"));
    }

    @Test
    void stringsAreUnescapedAndJoined() {
        assertThat(literal("'a\\tb\\u0041\\101\\\\'").value()).isEqualTo("a\tbAA\\");
        assertThat(literal("@\"a\\d\"\"b\"").value()).isEqualTo("a\\d\"b");
        assertThat(literal("```a\n'b'```").value()).isEqualTo("a\n'b'");
        assertThat(literal("'a' \"b\" h@'c'").value()).isEqualTo("abc");
    }

    @Test
    void dynamicsAreNestedJavaValues() {
        assertThat(literal("dynamic({'a': [1, -2.5, 'x', true, null], \"b\": {}})")
                        .value())
                .isEqualTo(Map.of("a", Arrays.asList(1L, -2.5, "x", true, null), "b", Map.of()));
        List<?> days = (List<?>) literal("dynamic([1d])").value();
        assertThat(((Literal) days.get(0)).value()).isEqualTo(DAY);
    }
}
