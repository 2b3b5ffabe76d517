package io.github.sentinelcontent.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedCellTest {
    private static boolean matches(String expected, KqlType type, Object actual) {
        return RecordedCell.matches(expected, type, actual, false);
    }

    @Test
    void comparesByValueNotByText() {
        assertThat(matches("1,048,576", KqlType.LONG, 1_048_576L)).isTrue();
        assertThat(matches("1.0", KqlType.LONG, 1L)).isTrue();
        assertThat(matches("0.333333", KqlType.REAL, 1.0 / 3)).isTrue();
        assertThat(matches("2024-01-01 00:00:00", KqlType.DATETIME, 638_396_640_000_000_000L))
                .isTrue();
        assertThat(matches("14:00:00:00", KqlType.TIMESPAN, 14 * 864_000_000_000L))
                .isTrue();
        assertThat(matches("True", KqlType.BOOL, true)).isTrue();
    }

    @Test
    void forgivesTheQuotesOfPages() {
        assertThat(matches("\"a b\"", KqlType.STRING, "a b")).isTrue();
        assertThat(matches("[\"-1.5\",0]", KqlType.DYNAMIC, List.of(-1.5, 0L))).isTrue();
        assertThat(matches("{\"q\":\"{\"k\":\"v\"}\"}", KqlType.DYNAMIC, Map.of("q", Map.of("k", "v"))))
                .isTrue();
        assertThat(matches("[\"x\"]", KqlType.DYNAMIC, List.of(1L))).isFalse();
    }

    @Test
    void seesDifferences() {
        assertThat(matches("2", KqlType.LONG, 1L)).isFalse();
        assertThat(matches("0.34", KqlType.REAL, 1.0 / 3)).isFalse();
        assertThat(matches("", KqlType.LONG, 0L)).isFalse();
        assertThat(matches("x", KqlType.STRING, "X")).isFalse();
        assertThat(matches("[1,2]", KqlType.DYNAMIC, List.of(2L, 1L))).isFalse();
        assertThat(matches("{\"a\":1}", KqlType.DYNAMIC, Map.of("a", 1L, "b", 2L)))
                .isFalse();
    }

    @Test
    void nullAndEmptyTextAreAlike() {
        assertThat(matches("", KqlType.STRING, "")).isTrue();
        assertThat(matches("", KqlType.LONG, null)).isTrue();
        assertThat(matches("(null)", KqlType.LONG, null)).isTrue();
        assertThat(RecordedCell.matches(null, KqlType.STRING, "", false)).isTrue();
    }

    @Test
    void readsJsonInAnyLayoutAndSetsInAnyOrder() {
        Map<String, Object> bag = Map.of("a", Arrays.asList(1L, null), "b", "x");
        assertThat(matches("{ \"b\" : \"x\",\n \"a\": [ 1, null ] }", KqlType.DYNAMIC, bag))
                .isTrue();
        assertThat(RecordedCell.matches("[1,2]", KqlType.DYNAMIC, List.of(2L, 1L), true))
                .isTrue();
    }
}
