package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Content far beyond what Azure takes is packaged all the same, and reported. */
@Tag("property")
class LargeContentTest {

    private static final int RULES = 5_000;
    private static final int WORKBOOK_BYTES = 30 << 20;

    @TempDir
    private Path temporary;

    @Test
    void thousandsOfRules() throws IOException {
        GeneratedSolution solution = new GeneratedSolution(temporary);
        for (int i = 0; i < RULES; i++) {
            solution.rule(
                    "Analytic Rules/Rule" + i + ".yaml",
                    String.format("00000000-0000-4000-8000-%012d", i),
                    "Rule " + i,
                    "Identifies event " + i + ".",
                    "Example_CL | where Number_d == " + i);
        }

        PackageResult result = solution.build();

        assertThat(result.isWritten()).isTrue();
        assertThat(solution.mainTemplate().path("resources")).hasSize(RULES + 1);
        assertThat(result.findings().list())
                .filteredOn(finding -> finding.id().equals("SEN-MT-019"))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("the template has 5001 resources, allowed are 800"))
                .anyMatch(message -> message.startsWith("mainTemplate.json has"));
    }

    @Test
    void anEnormousWorkbook() throws IOException {
        StringBuilder workbook = new StringBuilder("{\"version\": \"Notebook/1.0\", \"items\": [");
        for (int i = 0; workbook.length() < WORKBOOK_BYTES; i++) {
            workbook.append(i == 0 ? "" : ",")
                    .append("{\"type\": 1, \"name\": \"text - ")
                    .append(i)
                    .append("\", \"content\": {\"json\": \"")
                    .append("Some words that fill the page. ".repeat(30))
                    .append("\"}}");
        }
        workbook.append("], \"fromTemplateId\": \"sentinel-Large\"}");
        GeneratedSolution solution = new GeneratedSolution(temporary)
                .write("Workbooks/Large.json", workbook.toString())
                .write("Workbooks/WorkbooksMetadata.json", """
                        [{"workbookKey": "LargeWorkbook", "title": "Large", "description": "Large", "version": "1.0.0",
                          "templateRelativePath": "Large.json"}]
                        """)
                .list("Workbooks", "Workbooks/Large.json");

        PackageResult result = solution.build();

        assertThat(result.isWritten()).isTrue();
        JsonNode serialized = solution.mainTemplate()
                .path("resources")
                .path(0)
                .path("properties")
                .path("mainTemplate")
                .path("resources")
                .path(0)
                .path("properties")
                .path("serializedData");
        assertThat(serialized.stringValue().length()).isGreaterThan(WORKBOOK_BYTES - (WORKBOOK_BYTES >> 4));
        assertThat(result.findings().list())
                .filteredOn(finding -> finding.id().equals("SEN-MT-019"))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("mainTemplate.json has"));
    }
}
