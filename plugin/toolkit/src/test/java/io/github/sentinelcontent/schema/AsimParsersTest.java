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
        AsimParsers.addProductsTo(catalog);
        return KqlEngine.embedded().compile(query, catalog.build()).diagnostics();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_Im_Dns | project TimeGenerated, SrcIpAddr, DnsQuery",
                "_Im_Dns(starttime=ago(1h), endtime=now(), domain_has_any=dynamic(['example.com'])) | count",
                "_Im_NetworkSession(dstportnumber=443, dvcaction='Deny') | summarize count() by SrcIpAddr",
                "imProcessCreate | where CommandLine has 'example'",
                "_Im_DhcpEvent(srchostname_has_any=dynamic(['host'])) | project SrcMacAddr, DhcpLeaseDuration",
                "_Im_AlertEvent | summarize count() by AlertVerdict",
                "_Im_Dns_ExampleGateway(starttime=ago(1h), srcipaddr='192.0.2.1') | project DnsQuery",
                "_ASim_WebSession_ExampleProxyV012 | project Url",
                "_ASim_Authentication(pack=true) | where EventResult == 'Failure'",
                "_Im_WebSession(url_has_any=dynamic(['example.test'])) | extend Own = ColumnOfOneSource"
            })
    void knowsUnifyingParsers(String query) {
        assertThat(diagnostics(query))
                .filteredOn(
                        d -> d.kind() != DiagnosticKind.NOT_SUPPORTED && d.severity() == KqlDiagnostic.Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_Im_Nothing_ExampleGateway | count", "_Im_Dns_ExampleGateway(colour='red') | count"})
    void knowsNoOthers(String query) {
        assertThat(diagnostics(query))
                .filteredOn(d -> d.severity() == KqlDiagnostic.Severity.ERROR)
                .isNotEmpty();
    }

    @Test
    void namesTheFilteringParameters() {
        assertThat(AsimParsers.parameters().get("Dns")).contains("starttime", "endtime", "domain_has_any");
        assertThat(AsimParsers.parameters()).hasSize(11);
    }
}
