package io.github.sentinelcontent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.schema.BundledTables;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTablesTest {
    private static final Catalog CATALOG = BundledTables.catalog()
            .extend()
            .function(StoredFunction.of("ContosoEvents", "()", "ContosoRaw_CL | join (Syslog) on Computer"))
            .build();

    private final List<Finding> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "Syslog | count # Syslog",
                "let T = Syslog; let f = (x:string) { SecurityEvent | where Account == x }; T | union f('a') # SecurityEvent,Syslog",
                "Syslog | where Computer in (Heartbeat | distinct Computer) # Heartbeat,Syslog",
                "ContosoEvents | count # ContosoRaw_CL,Syslog",
                "_Im_Dns(starttime=ago(1d)) | join (imWebSession) on SrcIpAddr # _Im_Dns,imWebSession",
                "_GetWatchlist('a') | lookup (Syslog) on Computer # Syslog",
                "syslog | count # Syslog",
                "Syslog | where TimeGenerated {TimeRange} and Computer in ({Hosts}) | take {Top} # Syslog"
            })
    void parsedQueriesGiveTheirTables(String query, String tables) {
        assertThat(find(TableDetection.PARSED, query)).containsExactly(tables.split(","));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "Syslog | count # Syslog",
                "let T = Heartbeat; T | count # Heartbeat",
                "Syslog | join (Heartbeat | take 1) on Computer # Heartbeat,Syslog",
                "union Syslog, Heartbeat # Heartbeat,Syslog",
                "ContosoEvents | count # ContosoRaw_CL",
                "_Im_Dns(starttime=ago(1d)) | count # _Im_Dns"
            })
    void textGivesTablesAtUsualPlaces(String query, String tables) {
        assertThat(find(TableDetection.TEXT, query)).containsExactlyInAnyOrder(tables.split(","));
    }

    @Test
    void searchesTheTextOfWhatDoesNotParse() {
        assertThat(find(TableDetection.PARSED, "Syslog | where ((")).containsExactly("Syslog");
        assertThat(problems).extracting(Finding::id).containsExactly("SEN-DOC-001");
    }

    @Test
    void reportsNamesThatAreNoTables() {
        assertThat(find(TableDetection.PARSED, "NoSuchParser | count")).isEmpty();
        assertThat(problems).extracting(Finding::id).containsExactly("SEN-DOC-002");
    }

    @Test
    void listsNoneWhenAllAreRead() {
        assertThat(find(TableDetection.PARSED, "union withsource=Name * | count"))
                .isEmpty();
        assertThat(problems).extracting(Finding::id).containsExactly("SEN-DOC-003");
    }

    private Set<String> find(TableDetection detection, String query) {
        return new QueryTables(detection, AsimCatalog.of(CATALOG), problems::add)
                .of(query, SourceLocation.ofFile("query.kql"));
    }
}
