package io.github.sentinelcontent.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles queries on parsers that every workspace has. */
class AsimParsersTest {

    private static List<KqlDiagnostic> diagnostics(String query) {
        Catalog.Builder catalog = BundledTables.catalog().extend();
        AsimParsers.addTo(catalog);
        return KqlEngine.embedded().compile(query, catalog.build()).diagnostics();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_Im_Dns | project TimeGenerated, SrcIpAddr, DnsQuery",
                "_Im_Dns(starttime=ago(1h), endtime=now(), domain_has_any=dynamic(['example.com'])) | count",
                "_Im_NetworkSession(dstportnumber=443, dvcaction='Deny') | summarize count() by SrcIpAddr",
                "imProcessCreate | where CommandLine has 'example'",
                "_ASim_Authentication(pack=true) | where EventResult == 'Failure'",
                "_Im_WebSession(url_has_any=dynamic(['example.test'])) | extend Own = ColumnOfOneSource"
            })
    void knowsUnifyingParsers(String query) {
        assertThat(diagnostics(query))
                .filteredOn(
                        d -> d.kind() != DiagnosticKind.NOT_SUPPORTED && d.severity() == KqlDiagnostic.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void namesTheFilteringParameters() {
        assertThat(AsimParsers.parameters().get("Dns")).contains("starttime", "endtime", "domain_has_any");
        assertThat(AsimParsers.parameters()).hasSize(9);
    }
}
