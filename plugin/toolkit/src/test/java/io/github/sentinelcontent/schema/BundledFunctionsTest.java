package io.github.sentinelcontent.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledFunctionsTest {
    private static final Instant NOON = Instant.parse("2024-01-01T12:00:00Z");
    private static final Catalog CATALOG = catalog();

    private final KqlEngine engine = KqlEngine.embedded();

    private static Catalog catalog() {
        Catalog.Builder catalog = BundledTables.catalog().extend();
        BundledFunctions.addTo(catalog);
        return catalog.build();
    }

    static List<String> names() {
        return List.copyOf(CATALOG.functionNames());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isCorrect(String name) {
        String parameters = CATALOG.function(name).orElseThrow().parameters();
        String arguments = parameters.contains("T:(*)")
                ? "print HostName = 'a.example.com' | invoke " + name + "('HostName')"
                : parameters.contains(":int")
                        ? "print " + name + "(5)"
                        : parameters.equals("()") ? name : "print x = 1 | extend y = " + call(name, parameters);
        assertThat(engine.compile(arguments, CATALOG).diagnostics())
                .as(arguments)
                .isEmpty();
    }

    private static String call(String name, String parameters) {
        String call =
                name + (parameters.contains("sid") ? "('a', 'b')" : parameters.contains("dynamic") ? "('')" : "('a')");
        return parameters.contains("dynamic") || parameters.contains("CallerContext")
                ? "toscalar(" + call.replace("('')", parameters.contains("watchlists") ? "(dynamic([]))" : "('')")
                        + " | count)"
                : call;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_ASIM_LookupNetworkProtocol(6) | TCP",
                "_ASIM_LookupNetworkProtocol(250) | Unassigned",
                "_ASIM_LookupICMPType(8) | Echo",
                "_ASIM_LookupDnsQueryType(28) | AAAA",
                "_ASIM_LookupDnsQueryType(65281) | Reserved for Private Use",
                "_ASIM_LookupDnsResponseCode(3) | NXDOMAIN",
                "_ASIM_GetUsernameType('ann@example.com') | UPN",
                "_ASIM_GetUsernameType('EXAMPLE\\\\ann') | Windows",
                "_ASIM_GetUserType('ann', 'S-1-5-21-1-2-3-500') | Admin",
                "_ASIM_GetWindowsUserType('pc$', '') | Machine",
                "ASIM_GetUserType('', 'S-1-5-18') | System",
            })
    void namesValues(String call, String expected) {
        assertThat(rows("print " + call, Map.of())).containsExactly(List.of(expected));
    }

    @Test
    void takesHostNamesApart() {
        String hosts = "datatable(H:string)['pc.example.com', 'EXAMPLE\\\\pc', 'pc'] | invoke _ASIM_ResolveSrcFQDN('H')"
                + " | project SrcHostname, SrcDomain, SrcFQDN, SrcDomainType";
        assertThat(rows(hosts, Map.of()))
                .containsExactly(
                        List.of("pc", "example.com", "pc.example.com", "FQDN"),
                        List.of("pc", "EXAMPLE", "EXAMPLE\\pc", "Windows"),
                        List.of("pc", "", "", ""));
    }

    @Test
    void resolvesAColumn() {
        assertThat(rows(
                        "print Proto = '17' | invoke _ASIM_ResolveNetworkProtocol('Proto') | project NetworkProtocol",
                        Map.of()))
                .containsExactly(List.of("UDP"));
    }

    @Test
    void findsSourcesInAWatchlist() {
        RowSchema schema = CATALOG.table("Watchlist").orElseThrow();
        List<List<@Nullable Object>> items = new ArrayList<>();
        for (String source : List.of("one", "two")) {
            List<@Nullable Object> item = new ArrayList<>();
            Map<String, Object> cells = Map.of(
                    "_DTItemType",
                    "watchlist-item",
                    "WatchlistAlias",
                    "ASimSourceType",
                    "SearchKey",
                    source.equals("one") ? "AzureFirewall" : "Other",
                    "_DTItemId",
                    source,
                    "_DTItemStatus",
                    "Create",
                    "WatchlistItem",
                    Map.of("Source", source));
            schema.columns()
                    .forEach(column ->
                            item.add(column.type() == KqlType.DATETIME ? (Object) 0L : cells.get(column.name())));
            items.add(item);
        }
        assertThat(rows(
                        "print s = tostring(_ASIM_GetSourceBySourceType('AzureFirewall'))",
                        Map.of("Watchlist", Table.of(schema, items))))
                .containsExactly(List.of("[\"one\"]"));
    }

    private List<List<@Nullable Object>> rows(String text, Map<String, Table> tables) {
        CompiledQuery query = engine.compile(text, CATALOG);
        QueryResult result = engine.run(query, Database.of(tables), RunOptions.at(NOON));
        assertThat(result.diagnostics()).isEmpty();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        result.table().chunks().forEach(chunk -> {
            for (int row = 0; row < chunk.size(); row++) {
                int at = row;
                rows.add(chunk.columns().stream()
                        .<@Nullable Object>map(column -> column.value(at))
                        .toList());
            }
        });
        return rows;
    }
}
