package io.github.sentinelcontent.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the tables that queries may use come from. */
class SolutionCatalogTest {
    private static final String SCHEMA =
            "{ \"Name\": \"%s\", \"Properties\": [{ \"Name\": \"User\", \"Type\": \"%s\" }] }";

    @TempDir
    Path checkout;

    @Test
    void takesTheTablesOfTheSolution() throws IOException {
        write("Solutions/Example/Tables/Example_CL.json", SCHEMA.formatted("Example_CL", "String"));

        assertThat(type(catalog(), "Example_CL", "User")).contains(KqlType.STRING);
    }

    @Test
    void takesTheTableResourcesOfCodelessConnectorsByTheirOwnName() throws IOException {
        definition();
        write("Solutions/Example/Data Connectors/Example_CCF/table.json", """
                { "type": "Microsoft.OperationalInsights/workspaces/tables", "name": "Example_CL",
                  "properties": { "schema": { "name": "Other_CL",
                    "columns": [{ "name": "Count", "type": "int" }] } } }
                """);

        assertThat(type(catalog(), "Example_CL", "Count")).contains(KqlType.INT);
        assertThat(type(catalog(), "Example_CL", "TimeGenerated")).contains(KqlType.DATETIME);
    }

    @Test
    void takesTheStreamsOfDataCollectionRules() throws IOException {
        definition();
        write("Solutions/Example/Data Connectors/Example_CCF/dcr.json", """
                { "type": "Microsoft.Insights/dataCollectionRules", "name": "rule",
                  "properties": {
                    "streamDeclarations": { "Custom-Example": {
                      "columns": [{ "name": "Flag", "type": "boolean" }] } },
                    "dataFlows": [{ "streams": ["Custom-Example"], "outputStream": "Custom-Example_CL" }] } }
                """);

        RowSchema schema = catalog().table("Example_CL").orElseThrow();

        assertThat(schema.find("Flag").map(Column::type)).contains(KqlType.BOOL);
        assertThat(schema.isOpen()).isFalse();
    }

    @Test
    void takesTheSampleDataOfTheSolutionForTablesThatNothingDescribes() throws IOException {
        write("Solutions/Example/Sample Data/Example_CL.csv", "User,Count\nada,7\n");

        RowSchema schema = catalog().table("Example_CL").orElseThrow();

        assertThat(schema.names()).contains("User", "Count", "TimeGenerated");
        assertThat(schema.isOpen()).isTrue();
    }

    @Test
    void prefersADescriptionToSampleData() throws IOException {
        write("Solutions/Example/Sample Data/Example_CL.csv", "User,Count\nada,7\n");
        write("Solutions/Example/Tables/Example_CL.json", SCHEMA.formatted("Example_CL", "String"));

        assertThat(catalog().table("Example_CL").orElseThrow().find("Count")).isEmpty();
    }

    @Test
    void takesTheSampleDataBesideTheSolutions() throws IOException {
        write("Sample Data/Custom/Example_CL.json", "[{ \"User\": \"ada\" }]");

        assertThat(type(catalog(), "Example_CL", "User")).contains(KqlType.STRING);
    }

    @Test
    void takesTheSchemasOfTheKqlTestsOfACheckout() throws IOException {
        write(
                ".script/tests/KqlvalidationsTests/CustomTables/Example_CL.json",
                SCHEMA.formatted("Example_CL", "DateTime"));
        write(".script/tests/KqlvalidationsTests/CustomFunctions/ExampleEvent.json", """
                { "FunctionName": "ExampleEvent", "FunctionParameters": [],
                  "FunctionResultColumns": [{ "Name": "Result", "Type": "String" }] }
                """);

        assertThat(type(catalog(), "Example_CL", "User")).contains(KqlType.DATETIME);
        assertThat(catalog().function("ExampleEvent")).isPresent();
    }

    @Test
    void takesTheAsimParsersOfACheckout() throws IOException {
        write(
                "Parsers/ASimDns/Parsers/ASimDnsExample.yaml",
                "ParserName: ASimDnsExample\nEquivalentBuiltInParser: _ASim_Dns_Example\nParserQuery: print x=1\n");

        assertThat(catalog().function("ASimDnsExample")).isPresent();
        assertThat(catalog().function("_ASim_Dns_Example")).isPresent();
    }

    @Test
    void findsNamesHoweverASharedFileWritesThem() throws IOException {
        write(
                "Parsers/ASimDns/Parsers/a.yaml",
                "ParserName: 'ASimDnsQuoted' # so\nFunctionAlias: Other\nParserQuery: print x=1\n");
        write(
                ".script/tests/KqlvalidationsTests/CustomTables/a.json",
                "{ \"Properties\": [{ \"Name\": \"User\", \"Type\": \"String\" }], \"Name\": \"Last_CL\" }");

        assertThat(catalog().function("ASimDnsQuoted").orElseThrow().body()).isEqualTo("print x=1");
        assertThat(catalog().function("Other")).isPresent();
        assertThat(type(catalog(), "Last_CL", "User")).contains(KqlType.STRING);
    }

    @Test
    void knowsNoColumnOfABrokenSharedFile() throws IOException {
        write(
                ".script/tests/KqlvalidationsTests/CustomTables/Broken_CL.json",
                "{ \"Name\": \"Broken_CL\", \"Properties\": [");
        write("Parsers/ASimDns/Parsers/b.yaml", "ParserName: ASimDnsBroken\nParserQuery: [\n");

        assertThat(catalog().table("Broken_CL").orElseThrow().isOpen()).isTrue();
        assertThat(catalog().function("ASimDnsBroken").orElseThrow().result()).isNotNull();
    }

    @Test
    void takesFoldersOfTheUser(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Example_CL.json"), SCHEMA.formatted("Example_CL", "Guid"));
        Files.createDirectories(checkout.resolve("Solutions/Example/Data"));
        SolutionRepository repository = SolutionRepository.open(checkout);

        assertThat(type(SharedCatalog.of(repository, List.of(folder)), "Example_CL", "User"))
                .contains(KqlType.GUID);
    }

    @Test
    void takesTheBundledTables() throws IOException {
        assertThat(type(catalog(), "SigninLogs", "UserPrincipalName")).contains(KqlType.STRING);
    }

    @Test
    void takesTheColumnsOfWatchlists() throws IOException {
        write("Solutions/Example/Watchlists/Example.json", """
                { "resources": [{ "type": "Microsoft.OperationalInsights/workspaces/providers/Watchlists",
                  "properties": { "watchlistAlias": "Example", "rawContent": "User,Team\\r\\nada,east\\r\\n" } }] }
                """);

        assertThat(catalog().watchlist("Example").orElseThrow().names()).containsExactly("User", "Team");
    }

    private Catalog catalog() throws IOException {
        Path folder = checkout.resolve("Solutions/Example");
        Files.createDirectories(folder.resolve("Data"));
        SolutionRepository repository = SolutionRepository.open(checkout);
        Solution solution = repository.load(folder);
        return SolutionCatalog.of(solution, SharedCatalog.of(repository));
    }

    private void definition() throws IOException {
        write(
                "Solutions/Example/Data Connectors/Example_CCF/definition.json",
                "{ \"type\": \"Microsoft.SecurityInsights/dataConnectorDefinitions\", \"name\": \"Example\" }");
    }

    private void write(String path, String text) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Optional<KqlType> type(Catalog catalog, String table, String column) {
        return catalog.table(table).flatMap(schema -> schema.find(column)).map(Column::type);
    }
}
