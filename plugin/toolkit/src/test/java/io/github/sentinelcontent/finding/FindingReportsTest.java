package io.github.sentinelcontent.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.source.SourceLocation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FindingReportsTest {

    private static final Findings FINDINGS = Findings.of(List.of(
            finding(
                    "SEN-AR-017",
                    Severity.ERROR,
                    new SourceLocation("Analytic Rules/B é#.yaml", 11, 17, 11, 18),
                    "no unit",
                    "write 5m"),
            finding(
                    "SEN-AR-004",
                    Severity.INFO,
                    new SourceLocation("Analytic Rules/B é#.yaml", 2, 7, 2, 9),
                    "full <stop>",
                    null),
            finding("SEN-RN-001", Severity.WARNING, SourceLocation.ofFile("ReleaseNotes.md"), "missing", null)));

    private static Finding finding(String id, Severity severity, SourceLocation location, String message, String hint) {
        return new Finding(id, id.toLowerCase(), severity, location, message, hint);
    }

    /** Compares with a golden file, or rewrites it with {@code -Dgolden.update}. */
    private static void assertGolden(String name, String actual) throws IOException {
        Path golden = Path.of("src/test/resources/finding", name);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void sortsByFileLineColumnAndId() {
        assertThat(FINDINGS.list()).extracting(Finding::id).containsExactly("SEN-AR-004", "SEN-AR-017", "SEN-RN-001");
        assertThat(FINDINGS.count(Severity.ERROR)).isEqualTo(1);
        assertThat(FINDINGS.plus(FINDINGS)).isEqualTo(FINDINGS);
        assertThat(FINDINGS.withPrefix("Solutions/X/").list().get(2).location())
                .hasToString("Solutions/X/ReleaseNotes.md:1:1");
    }

    @Test
    void writesJson() throws IOException {
        assertGolden("findings.json", FindingsJson.toJson(FINDINGS));
    }

    @Test
    void writesSarif() throws IOException {
        SarifReport report = new SarifReport(
                "Sentinel Content Toolkit",
                "1.2.3",
                List.of(new RuleDescription(
                        "SEN-AR-017",
                        "timespan-form",
                        "Durations have a unit",
                        Severity.ERROR,
                        HelpPage.parse("# SEN-AR-017 timespan-form\n\n## Why\n\nBecause.\n"))));

        assertGolden("findings.sarif", report.toJson(FINDINGS));
    }

    @Test
    void keepsFingerprintsWhenLinesMove() {
        SarifReport report = new SarifReport("t", "1", List.of());
        Finding there = finding("SEN-X-001", Severity.INFO, new SourceLocation("a", 1, 1, 1, 2), "m", null);
        Finding moved = finding("SEN-X-001", Severity.INFO, new SourceLocation("a", 9, 1, 9, 2), "m", null);

        String one = fingerprints(report.toJson(Findings.of(List.of(there))));
        assertThat(fingerprints(report.toJson(Findings.of(List.of(moved))))).isEqualTo(one);
        assertThat(fingerprints(report.toJson(Findings.of(List.of(there, moved))))
                        .split(","))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private static String fingerprints(String sarif) {
        return sarif.lines()
                .filter(line -> line.contains("findingHash"))
                .map(String::strip)
                .reduce((a, b) -> a + "," + b)
                .orElse("");
    }

    @Test
    void writesJunitXml() throws Exception {
        String xml = new JunitReport(new FindingPrinter(SourceFiles.NONE))
                .toXml("Example \u0001", List.of("Data/Solution_X.json"), FINDINGS);

        assertGolden("TEST-findings.xml", xml);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void replacesTheReportAndLeavesNoDraft(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("reports/findings.json");

        FindingsJson.write(FINDINGS, target);
        FindingsJson.write(Findings.NONE, target);

        assertThat(target).hasContent("[ ]\n");
        try (var files = Files.list(target.getParent())) {
            assertThat(files).containsExactly(target);
        }
    }
}
