package io.github.sentinelcontent.arm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[", "]", "[]", "[a]", "[[a]", "[[[a]", "[a] b", "a [b]", "[concat('x')]", "[[x] y", "[a]]"})
    void anEscapedTextMeansItself(String literal) {
        String once = ArmText.escape(literal);
        String thrice = ArmText.escape(literal, 3);

        assertThat(ArmText.isExpression(once)).isFalse();
        assertThat(ArmText.unescape(once)).isEqualTo(literal);
        assertThat(ArmText.unescape(ArmText.unescape(ArmText.unescape(thrice)))).isEqualTo(literal);
    }

    @Test
    void onlyTextsInBracketsAreEvaluated() {
        assertThat(ArmText.isExpression("[variables('a')]")).isTrue();
        assertThat(ArmText.isExpression("[Preview] a name")).isFalse();
        assertThat(ArmText.isExpression("[[variables('a')]")).isFalse();
        assertThat(ArmText.isEscaped("[[variables('a')]")).isTrue();
    }
}
