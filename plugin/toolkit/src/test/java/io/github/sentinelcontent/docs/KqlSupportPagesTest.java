package io.github.sentinelcontent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.KqlDiagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the probes honest: a faulty one would look like a feature that is not supported. */
class KqlSupportPagesTest {

    @ParameterizedTest
    @MethodSource
    void probesAreCorrectQueries(KqlProbe probe) {
        List<KqlDiagnostic> faults = probe.compiled().diagnostics().stream()
                .filter(KqlDiagnostic::isFault)
                .toList();

        assertThat(faults).as(probe.query()).isEmpty();
    }

    static Stream<KqlProbe> probesAreCorrectQueries() {
        return Stream.of(KqlFeatures.operatorProbes(), KqlProbes.functions(), KqlProbes.plugins())
                .flatMap(probes -> probes.stream());
    }

    @Test
    void tellsTheThreeKindsApart() {
        assertThat(KqlFeatures.aggregations().stream().map(KqlFeature::support))
                .contains("exact", "approximate: counted exactly, where the service estimates", "not supported");
        assertThat(KqlFeatures.operators())
                .contains(new KqlFeature("`where`", true, "", ""), new KqlFeature("`make-graph`", false, "", ""));
    }
}
