package io.github.sentinelcontent.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.arm.ArmReference.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmReferenceTest {

    @Test
    void namesWhatIsReferredTo() {
        assertThat(ArmReference.of("[parameters('workspace')]"))
                .contains(new ArmReference(Section.PARAMETERS, "workspace", List.of()));
        assertThat(ArmReference.of("[ Variables( 'solution' ).author.name ]"))
                .contains(new ArmReference(Section.VARIABLES, "solution", List.of("author", "name")));
    }

    @Test
    void aWholeValueIsOfOneSection() {
        assertThat(ArmReference.variable("[variables('a')]")).contains("a");
        assertThat(ArmReference.variable("[variables('a').b]")).isEmpty();
        assertThat(ArmReference.variable("[parameters('a')]")).isEmpty();
        assertThat(ArmReference.parameter("[parameters('a')]")).contains("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "variables('a')",
                "[[variables('a')]",
                "[concat(variables('a'))]",
                "[variables(parameters('a'))]",
                "[variables()]",
                "[variables('a'"
            })
    void allElseIsNone(String text) {
        assertThat(ArmReference.of(text)).isEmpty();
    }
}
