package io.github.sentinelcontent.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.YamlDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentItemTest {

    private static ContentFile yaml(String text) {
        return new ContentFile(YamlDocument.read(SourceFile.of("Folder/A.yaml", text)), null);
    }

    private static ContentFile json(String text) {
        return new ContentFile(JsonDocument.read(SourceFile.of("Folder/A.json", text)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "5m, PT5M",
        "1H, PT1H",
        "14d, P14D",
        "PT5M, PT5M",
        "P1D, P1D",
        "00:05:00, PT5M",
        "1.02:00:00, PT26H",
        "5,",
        "5 minutes,",
        "P,",
        "99999999999d,",
        "P99999999999999999999D,"
    })
    void readsDurations(String text, String expected) {
        assertThat(TimespanText.parse(text).map(Duration::toString).orElse(null))
                .isEqualTo(expected == null ? null : Duration.parse(expected).toString());
    }

    @Test
    void readsAnalyticRules() {
        AnalyticRule rule = new AnalyticRule(yaml("""
                id: 11111111-1111-4111-8111-111111111111
                name: Example
                kind: Scheduled
                severity: High
                queryFrequency: 5m
                queryPeriod: 1h
                triggerOperator: gt
                triggerThreshold: 0
                tactics:
                  - InitialAccess
                relevantTechniques: T1566
                requiredDataConnectors:
                  - connectorId: Example
                    dataTypes: [Example_CL]
                query: |
                  Example_CL
                  | take 1
                entityMappings:
                  - entityType: IP
                    fieldMappings:
                      - identifier: Address
                        columnName: Ip_s
                customDetails:
                  Subject: Subject_s
                eventGroupingSettings:
                  aggregationKind: SingleAlert
                version: 1.0
                """));

        assertThat(rule.ruleKind()).contains("Scheduled");
        assertThat(rule.version()).contains("1.0");
        assertThat(rule.queryFrequency()).contains(Duration.ofMinutes(5));
        assertThat(rule.queryPeriod()).contains(Duration.ofHours(1));
        assertThat(rule.triggerThreshold()).contains(0L);
        assertThat(rule.tactics()).extracting(t -> t.text()).containsExactly("InitialAccess");
        assertThat(rule.relevantTechniques()).extracting(t -> t.text()).containsExactly("T1566");
        assertThat(rule.requiredDataConnectors().get(0).dataTypes())
                .extracting(t -> t.text())
                .containsExactly("Example_CL");
        assertThat(rule.queries()).extracting(ContentQuery::text).containsExactly("Example_CL\n| take 1\n");
        EntityMapping.FieldMapping field =
                rule.entityMappings().get(0).fieldMappings().get(0);
        assertThat(field.columnName().orElseThrow().location()).hasToString("Folder/A.yaml:22:21");
        assertThat(rule.customDetails()).extracting(entry -> entry.name()).containsExactly("Subject");
        assertThat(rule.aggregationKind().map(k -> k.text())).contains("SingleAlert");
        assertThat(rule.suppressionEnabled()).isFalse();
    }

    @Test
    void findsTheQueriesOfWorkbooks() {
        Workbook workbook = new Workbook(json("""
                        {"version": "Notebook/1.0", "items": [
                          {"type": 1, "content": {"json": "text"}, "name": "intro"},
                          {"type": 9, "content": {"parameters": [
                            {"name": "Host", "type": 2, "query": "T\\n| distinct Host", "queryType": 0}]}},
                          {"type": 12, "name": "group", "content": {"items": [
                            {"type": 3, "name": "chart", "content": {"query": "T | count"}},
                            {"type": 3, "name": "graph", "content": {"query": "resources", "queryType": 1}}]}}]}
                        """), Optional.empty());

        assertThat(workbook.queries())
                .extracting(q -> q.role() + ": " + q.text())
                .containsExactly("Host: T\n| distinct Host", "group/chart: T | count");
        assertThat(workbook.allQueries()).extracting(WorkbookQuery::queryType).containsExactly(0L, 0L, 1L);
        assertThat(workbook.items())
                .extracting(item -> item.type().orElseThrow() + "@" + item.depth())
                .containsExactly("1@0", "9@0", "12@0", "3@1", "3@1");
        assertThat(workbook.displayName()).isEqualTo("A");
    }

    @Test
    void recognisesTheShapesOfConnectors() {
        String page = "{\"id\": \"E\", \"title\": \"Example\", \"graphQueries\": [{\"baseQuery\": \"T\"}],"
                + "\"dataTypes\": [{\"name\": \"T\", \"lastDataReceivedQuery\": \"T | take 1\"}],"
                + "\"connectivityCriterias\": [{\"type\": \"IsConnectedQuery\", \"value\": [\"T | count\"]},"
                + "{\"type\": \"HasDataConnectors\", \"value\": [\"x\"]}]}";
        DataConnector classic = new DataConnector(json(page), List.of());
        DataConnector polling = new DataConnector(
                json("{\"resources\": [{\"properties\": {\"connectorUiConfig\": " + page + "}}]}"), List.of());
        DataConnector codeless = new DataConnector(
                json("{\"name\": \"N\", \"type\": \"Microsoft.SecurityInsights/dataConnectorDefinitions\","
                        + " \"properties\": {\"connectorUiConfig\": " + page + "}}"),
                List.of());
        DataConnector other = new DataConnector(json("{\"resources\": []}"), List.of());

        assertThat(List.of(classic.shape(), polling.shape(), codeless.shape(), other.shape()))
                .containsExactly(
                        ConnectorShape.CLASSIC, ConnectorShape.POLLING, ConnectorShape.CODELESS, ConnectorShape.OTHER);
        for (DataConnector connector : List.of(classic, polling, codeless)) {
            assertThat(connector.id()).contains("E");
            assertThat(connector.name()).contains("Example");
            assertThat(connector.queries())
                    .extracting(q -> q.role() + ": " + q.text())
                    .containsExactly(
                            "graphQueries[0].baseQuery: T",
                            "dataTypes[0].lastDataReceivedQuery: T | take 1",
                            "connectivityCriterias[0].value: T | count");
        }
        assertThat(other.id()).isEmpty();
    }

    @Test
    void findsThePageInAHandwrittenTemplate() {
        DataConnector connector = new DataConnector(
                json(
                        "{\"resources\": [{\"type\": \"x\"}, {\"properties\": {\"connectorUiConfig\": {\"id\": \"E\"}}}]}"),
                List.of());

        assertThat(connector.shape()).isEqualTo(ConnectorShape.OTHER);
        assertThat(connector.id()).contains("E");
    }

    @Test
    void recognisesCodelessResources() {
        SourceDocument document = json("""
                        [{"type": "Microsoft.SecurityInsights/dataConnectors", "kind": "RestApiPoller"},
                         {"type": "Microsoft.OperationalInsights/workspaces/providers/dataConnectors"},
                         {"type": "microsoft.insights/DataCollectionRules"},
                         {"type": "Microsoft.OperationalInsights/workspaces/tables",
                          "properties": {"schema": {"name": "T_CL", "columns": [{"name": "A", "type": "dateTime"}]}}},
                         {"type": "Microsoft.Web/sites"}]
                        """).document();

        List<ConnectorResource> resources = ConnectorReader.resources(document);

        assertThat(resources)
                .extracting(ConnectorResource::type)
                .containsExactly(
                        ConnectorResource.Type.POLLER,
                        ConnectorResource.Type.POLLER,
                        ConnectorResource.Type.DATA_COLLECTION_RULE,
                        ConnectorResource.Type.TABLE);
        TableSchema table = TableSchema.of(resources.get(3)).orElseThrow();
        assertThat(table.name()).isEqualTo("T_CL");
        assertThat(table.columns())
                .extracting(c -> c.name() + ":" + c.type().orElse("?"))
                .containsExactly("A:datetime");
    }

    @Test
    void readsParsersInAllForms() {
        Parser function = new Parser(
                yaml(
                        "Function: {Title: T, Version: '1.2.3'}\nFunctionName: F\nFunctionAlias: G\nFunctionParams:\n  - {Name: a, Type: string, Default: '*'}\nFunctionQuery: T | take 1\n"));
        Parser asim = new Parser(
                yaml(
                        "Parser: {Title: T}\nParserName: vimX\nParserParams: [{Name: pack, Type: bool, Default: false}]\nParserQuery: T\n"));
        Parser text = new Parser(new ContentFile(
                new SourceDocument(SourceFile.of("Parsers/Old.v1.txt", "// head\nT | where x"), null, List.of()),
                null));
        Parser search = new Parser(
                json("{\"properties\": {\"displayName\": \"D\", \"functionAlias\": \"S\", \"query\": \"T\"}}"));

        assertThat(List.of(function.form(), asim.form(), text.form(), search.form()))
                .containsExactly(ParserForm.YAML, ParserForm.ASIM, ParserForm.TEXT, ParserForm.SAVED_SEARCH);
        assertThat(List.of(function, asim, text, search))
                .extracting(p -> p.functionName().orElseThrow())
                .containsExactly("F", "vimX", "Old", "S");
        assertThat(function.functionAlias()).contains("G");
        assertThat(function.parameters().get(0).defaultValue().orElseThrow().text())
                .isEqualTo("*");
        assertThat(asim.parameters().get(0).name()).contains("pack");
        assertThat(text.query().orElseThrow().locate(12, 5)).hasToString("Parsers/Old.v1.txt:2:5");
    }

    @ParameterizedTest
    @CsvSource({
        "Workbooks/Example.json, Example.json, true",
        "Workbooks/example.json, EXAMPLE.json, true",
        "Workbooks/Example.v2.json, Example.v2.json, false",
        "Workbooks/Exa[m]ple.json, Example.json, true",
        "Workbooks/Example(1).v2.json, Example(1).v2.json, true",
        "Workbooks/Other.json, Example.json, false"
    })
    void findsWorkbookMetadata(String file, String templateRelativePath, boolean found) {
        WorkbooksMetadata metadata =
                new WorkbooksMetadata(json("[{\"templateRelativePath\": \"" + templateRelativePath + "\"}]")
                        .document());

        assertThat(metadata.find(file).isPresent()).isEqualTo(found);
    }

    @Test
    void readsReleaseNotesWithContinuationRows() {
        ReleaseNotes notes = ReleaseNotes.of(SourceFile.of("ReleaseNotes.md", """
                # Notes

                | **Version** | **Date Modified (DD-MM-YYYY)** | **Change History** |
                |-------------|:------------------------------:|--------------------|
                | 1.1.0       | 02-01-2024 | New **Analytic Rule** a\\|b |
                |             |            | and more           |
                | 1.0.0 | 01-01-2024 |  |
                tail text
                """));

        assertThat(notes.header())
                .extracting(ReleaseNotes.Cell::text)
                .containsExactly("**Version**", "**Date Modified (DD-MM-YYYY)**", "**Change History**");
        assertThat(notes.rows()).extracting(ReleaseNotes.Row::version).containsExactly("1.1.0", "1.0.0");
        assertThat(notes.rows().get(0).change()).isEqualTo("New **Analytic Rule** a\\|b\nand more");
        assertThat(notes.rows().get(1).change()).isEqualTo("tail text");
        assertThat(notes.rows().get(0).cells().get(1).location()).hasToString("ReleaseNotes.md:5:17");
    }

    @ParameterizedTest
    @CsvSource({
        "Analytic Rules, ANALYTIC_RULE",
        "WorkBooks, WORKBOOK",
        "DataConnectors, DATA_CONNECTOR",
        "data connectors, DATA_CONNECTOR",
        "SummaryRules, SUMMARY_RULE",
        "Summary Rules, SUMMARY_RULE",
        "SavedSearches, SAVED_SEARCH",
        "AnalyticRules,",
        "Version,"
    })
    void knowsTheKeysOfTheDataFile(String key, ContentKind kind) {
        assertThat(ContentKind.ofDataFileKey(key).orElse(null)).isEqualTo(kind);
    }
}
