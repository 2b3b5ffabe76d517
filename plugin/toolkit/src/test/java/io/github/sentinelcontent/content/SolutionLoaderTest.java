package io.github.sentinelcontent.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.source.ResolvedPath.Status;
import io.github.sentinelcontent.source.SourceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionLoaderTest {

    @TempDir
    Path temp;

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Solution load(String folder) throws IOException {
        return SolutionLoader.load(temp.resolve(folder));
    }

    @Test
    void loadsListedContentInOrderAndThenTheRest() throws IOException {
        write("X/Data/Solution_X.json", """
                {"Name": "Example", "Workbooks": ["Workbooks/W.json"],
                 "Analytic Rules": ["Analytic Rules/B.yaml", "Analytic Rules/A.yaml", "Analytic Rules/B.yaml"]}
                """);
        write("X/Analytic Rules/A.yaml", "id: a\nname: Rule A");
        write("X/Analytic Rules/B.yaml", "id: b");
        write("X/Analytic Rules/C.yaml", "id: c");
        write("X/Analytic Rules/C.test.yaml", "cases: []");
        write("X/Workbooks/W.json", "{\"items\": []}");

        Solution solution = load("X");

        assertThat(solution.name()).isEqualTo("Example");
        assertThat(solution.items())
                .extracting(item -> item.path() + " " + item.listed())
                .containsExactly(
                        "Workbooks/W.json true",
                        "Analytic Rules/B.yaml true",
                        "Analytic Rules/A.yaml true",
                        "Analytic Rules/C.yaml false");
        assertThat(solution.testFiles()).containsExactly("Analytic Rules/C.test.yaml");
        assertThat(solution.items(AnalyticRule.class))
                .extracting(AnalyticRule::displayName)
                .containsExactly("B", "Rule A", "C");
        assertThat(solution.problems()).isEmpty();
        DataFileSection section = solution.dataFile().orElseThrow().sections().get(1);
        assertThat(section.kind()).isEqualTo(ContentKind.ANALYTIC_RULE);
        assertThat(section.entries().get(1).location()).hasToString("Data/Solution_X.json:2:46");
        assertThat(solution.item(section.entries().get(2)))
                .contains(solution.items().get(1));
    }

    @Test
    void resolvesThePathsOfTheDataFile() throws IOException {
        write("Solutions/X/data/Solution_X.json", """
                {"Name": "Ex", "BasePath": "C:\\\\GitHub\\\\Azure-Sentinel\\\\Solutions\\\\X",
                 "Parsers": ["Parsers\\\\A.yaml", "/Parsers/A.yaml", "Solutions/X/Parsers/A.yaml", "X/Parsers/A.yaml",
                   "C:\\\\GitHub\\\\Azure-Sentinel\\\\Solutions\\\\X/Parsers/A.yaml", "parsers/a.YAML", "Parsers/None.yaml",
                   "../Y/Parsers/A.yaml", "Parsers/Shared/Old.txt"]}
                """);
        write("Solutions/X/Parsers/A.yaml", "FunctionName: A");
        write("Parsers/Shared/Old.txt", "T | take 1");

        Solution solution = load("Solutions/X");

        assertThat(solution.dataFile().orElseThrow().sections().get(0).entries())
                .extracting(entry -> entry.target().status())
                .containsExactly(
                        Status.FOUND,
                        Status.FOUND,
                        Status.FOUND,
                        Status.FOUND,
                        Status.FOUND,
                        Status.WRONG_CASE,
                        Status.MISSING,
                        Status.OUTSIDE,
                        Status.FOUND);
        assertThat(solution.items())
                .extracting(ContentItem::path)
                .containsExactly("Parsers/A.yaml", "../../Parsers/Shared/Old.txt");
        assertThat(solution.problems())
                .extracting(SourceProblem::message)
                .containsExactly("folder 'data', expected 'Data'");
    }

    @Test
    void recognisesContentByFolderAndShape() throws IOException {
        write("X/DataConnectors/Page.json", "{\"id\": \"P\", \"title\": \"T\", \"instructionSteps\": []}");
        write("X/DataConnectors/Fn/host.json", "{\"version\": \"2.0\"}");
        write("X/DataConnectors/azuredeploy.json", "{\"resources\": []}");
        write("X/Parser/Old.txt", "T");
        write("X/Parser/New.yaml", "FunctionName: New");
        write("X/Parser/New.txt", "copy of it");
        write("X/Hunting queries/H.YML", "name: H");
        write("X/Playbooks/Block/azuredeploy.json", "{\"resources\": []}");
        write("X/Playbooks/Block/azuredeploy.parameters.json", "{\"parameters\": {}}");
        write("X/Playbooks/Ip/incident-trigger/azuredeploy.json", "{\"resources\": []}");
        write("X/SummaryRules/S.yaml", "displayName: S");
        write("X/Workbooks/WorkbooksMetadata.json", "[]");
        write("X/Workbooks/W.json", "{");

        Solution solution = load("X");

        assertThat(solution.items())
                .extracting(item -> item.kind() + " " + item.path())
                .containsExactly(
                        "HUNTING_QUERY Hunting queries/H.YML",
                        "WORKBOOK Workbooks/W.json",
                        "DATA_CONNECTOR DataConnectors/Page.json",
                        "PARSER Parser/New.yaml",
                        "PARSER Parser/Old.txt",
                        "PLAYBOOK Playbooks/Block/azuredeploy.json",
                        "PLAYBOOK Playbooks/Ip/incident-trigger/azuredeploy.json",
                        "SUMMARY_RULE SummaryRules/S.yaml");
        assertThat(solution.items(Playbook.class))
                .extracting(p -> p.id().orElseThrow())
                .containsExactly("Block", "Ip-incident-trigger");
        assertThat(solution.problems())
                .extracting(p -> p.kind() + " " + p.location().file())
                .containsExactly(
                        "FOLDER_NAME DataConnectors",
                        "FOLDER_NAME Hunting queries",
                        "FOLDER_NAME Parser",
                        "FOLDER_NAME SummaryRules",
                        "JSON_SYNTAX Workbooks/W.json");
    }

    @Test
    void readsMetadataNotesTablesAndSamples() throws IOException {
        write("X/Data/Solution_X.json", "{\"Metadata\": \"SolutionMetadata.json\"}");
        write("X/Data/parameters.json", "{}");
        write("X/Data/system_generated_metadata.json", "{}");
        write("X/SolutionMetadata.json", """
                {"publisherId": "example", "offerId": "example-sentinel", "providers": ["Example"],
                 "categories": {"domains": ["Security - Network"]}, "support": {"tier": "Partner"}}
                """);
        write("X/ReleaseNotes.md", "|Version|Date|Change|\n|-|-|-|\n|1.0.0|01-02-2024|First|\n");
        write("X/Tables/T_CL.json", "{\"Name\": \"T_CL\", \"Properties\": [{\"Name\": \"A\", \"Type\": \"Int64\"}]}");
        write("X/Sample Data/T_CL.ndjson", "{}");
        write("X/Tests/A.test.yaml", "cases: []");

        Solution solution = load("X");

        assertThat(solution.dataFiles()).hasSize(1);
        SolutionMetadata metadata = solution.metadata().orElseThrow();
        assertThat(metadata.solutionId()).contains("example.example-sentinel");
        assertThat(metadata.domains()).extracting(domain -> domain.text()).containsExactly("Security - Network");
        assertThat(metadata.support("tier")).contains("Partner");
        assertThat(solution.releaseNotes().orElseThrow().rows().get(0).version())
                .isEqualTo("1.0.0");
        assertThat(solution.tables()).extracting(TableSchema::name).containsExactly("T_CL");
        assertThat(solution.tables().get(0).columns().get(0).type()).contains("long");
        assertThat(solution.sampleFiles()).containsExactly("Sample Data/T_CL.ndjson");
        assertThat(solution.testFiles()).containsExactly("Tests/A.test.yaml");
        assertThat(solution.source("ReleaseNotes.md")).isPresent();
    }

    @Test
    void keepsAllDataFiles() throws IOException {
        write("X/Data/Other.json", "{\"Name\": \"Other\"}");
        write("X/Data/Solution_X.json", "{\"Name\": \"X1\"}");

        assertThat(load("X").dataFiles())
                .extracting(file -> file.name().orElseThrow())
                .containsExactly("X1", "Other");
        assertThat(load("X").name()).isEqualTo("X1");
    }

    @Test
    void survivesBrokenFiles() throws IOException {
        write("X/Data/Solution_X.json", "[1]");
        write("X/SolutionMetadata.json", "{\"publisherId\": 1, \"categories\": [], \"support\": \"x\"");
        write("X/ReleaseNotes.md", "no table");
        write("X/Analytic Rules/A.yaml", "- 1\n- tactics: {a: b}\n");
        write(
                "X/Analytic Rules/B.yaml",
                "query: [1]\nentityMappings: x\ntactics: {a: b}\nrequiredDataConnectors: [1, {dataTypes: y}]\n");
        write("X/Tables/T.json", "{\"Name\": 1, \"Properties\": {}}");
        Files.createDirectories(temp.resolve("X/Analytic Rules/C.yaml"));

        Solution solution = load("X");

        AnalyticRule rule = solution.items(AnalyticRule.class).get(1);
        assertThat(rule.query().map(q -> q.text())).isEmpty();
        assertThat(rule.queries()).isEmpty();
        assertThat(rule.tactics()).isEmpty();
        assertThat(rule.entityMappings()).isEmpty();
        assertThat(rule.requiredDataConnectors())
                .singleElement()
                .satisfies(c -> assertThat(c.dataTypes()).isEmpty());
        assertThat(solution.releaseNotes().orElseThrow().rows()).isEmpty();
        assertThat(solution.tables().get(0).columns()).isEmpty();
        assertThat(solution.problems())
                .extracting(SourceProblem::kind)
                .containsExactly(SourceProblem.Kind.NOT_A_FILE, SourceProblem.Kind.JSON_SYNTAX);
    }

    @Test
    void takesTheWorkbooksMetadataOfTheCheckout() throws IOException {
        String entry = "[{\"workbookKey\": \"%s\", \"templateRelativePath\": \"W.json\", \"title\": \"T\"}]";
        write("Workbooks/WorkbooksMetadata.json", entry.formatted("shared"));
        write("Solutions/X/Workbooks/W.json", "{}");
        write("Solutions/Y/Workbooks/W.json", "{}");
        write("Solutions/Y/Workbooks/WorkbooksMetadata.json", entry.formatted("own"));

        assertThat(load("Solutions/X").items().get(0).id()).contains("shared");
        assertThat(load("Solutions/Y").items().get(0).id()).contains("own");
    }

    @Test
    void findsTheSolutionsOfACheckout() throws IOException {
        write("Solutions/B/SolutionMetadata.json", "{}");
        write("Solutions/A b/Data/Solution_A.json", "{}");
        write("Solutions/Images/x.png", "");
        write("Logos/L.svg", "");
        write("Parsers/ASimDns/Parsers/vimDnsX.yaml", "ParserName: vimDnsX\nParserQuery: T");
        write(".script/tests/KqlvalidationsTests/CustomTables/T.json", "{\"Name\": \"T\", \"Properties\": [],}");
        write(
                ".script/tests/KqlvalidationsTests/CustomFunctions/F.json",
                "{\"FunctionName\": \"F\", \"FunctionResultColumns\": [{\"Name\": \"A\", \"Type\": \"String\"}]}");

        for (Path start : List.of(temp, temp.resolve("Solutions"))) {
            SolutionRepository repository = SolutionRepository.open(start);

            assertThat(repository.solutionFolders())
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("A b", "B");
            assertThat(repository.logos()).containsExactly("L.svg");
            assertThat(repository.asimParsers())
                    .extracting(p -> p.functionName().orElseThrow())
                    .containsExactly("vimDnsX");
            assertThat(repository.customTables())
                    .extracting(file -> TableSchema.of(file.document()).name())
                    .containsExactly("T");
            assertThat(TableSchema.ofFunction(
                                    repository.customFunctions().get(0).document())
                            .columns())
                    .extracting(TableColumn::name)
                    .containsExactly("A");
        }
        assertThat(SolutionRepository.open(temp.resolve("Solutions/B")).solutionFolders())
                .containsExactly(temp.resolve("Solutions/B"));
    }
}
