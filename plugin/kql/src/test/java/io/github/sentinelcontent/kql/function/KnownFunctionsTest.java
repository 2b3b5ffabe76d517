package io.github.sentinelcontent.kql.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.function.KnownFunction.Kind;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFunctionsTest {
    @Test
    void listsTheWholeLanguage() {
        assertThat(KnownFunctions.names(Kind.SCALAR)).hasSize(429);
        assertThat(KnownFunctions.names(Kind.AGGREGATION)).hasSize(61);
        assertThat(KnownFunctions.names(Kind.PLUGIN)).hasSize(48);
    }

    @Test
    void triesSignaturesByArgumentTypes() {
        KnownFunction bin = KnownFunctions.scalar("bin").orElseThrow();
        assertThat(acceptsAny(bin, KqlType.DATETIME, KqlType.TIMESPAN)).isTrue();
        assertThat(acceptsAny(bin, KqlType.STRING, KqlType.LONG)).isFalse();
        KnownFunction sort = KnownFunctions.scalar("array_sort_asc").orElseThrow();
        assertThat(acceptsAny(sort, KqlType.DYNAMIC, KqlType.BOOL)).isTrue();
        KnownFunction choice = KnownFunctions.scalar("case").orElseThrow();
        assertThat(acceptsAny(choice, KqlType.BOOL, KqlType.LONG, KqlType.BOOL, KqlType.LONG, KqlType.LONG))
                .isTrue();
        assertThat(acceptsAny(choice, KqlType.BOOL, KqlType.LONG, KqlType.STRING, KqlType.LONG, KqlType.LONG))
                .isFalse();
    }

    @Test
    void widensBranches() {
        KnownFunction iff = KnownFunctions.scalar("iff").orElseThrow();
        assertThat(type(iff, KqlType.BOOL, KqlType.INT, KqlType.LONG)).isEqualTo(KqlType.LONG);
        assertThat(type(iff, KqlType.BOOL, KqlType.LONG, KqlType.STRING)).isEqualTo(KqlType.DYNAMIC);
        assertThat(type(iff, KqlType.BOOL, KqlType.DYNAMIC, KqlType.STRING)).isEqualTo(KqlType.STRING);
    }

    private static boolean acceptsAny(KnownFunction function, KqlType... types) {
        for (int i = 0; i < function.signatures().size(); i++) {
            if (function.accepts(i, List.of(types))) {
                return true;
            }
        }
        return false;
    }

    private static KqlType type(KnownFunction function, KqlType... types) {
        return function.resultType(
                List.of(types).stream().map(t -> new Argument(t, false, null)).toList());
    }
}
