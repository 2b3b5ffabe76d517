package io.github.sentinelcontent.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.sentinelcontent.GoldenFile;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

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

    private static final Finding SUPPRESSED = finding(
            "SEN-AR-007",
            Severity.ERROR,
            new SourceLocation("Analytic Rules/B é#.yaml", 4, 11, 4, 20),
            "'Important' is not allowed",
            null);
    private static final Finding KNOWN =
            finding("SEN-RN-002", Severity.WARNING, SourceLocation.ofFile("ReleaseNotes.md"), "no header", null);
    private static final RunResult RESULT = result(FINDINGS);

    private static RunResult result(Findings findings) {
        SourceFile rule = SourceFile.of(
                "Analytic Rules/B é#.yaml",
                "id: x\nname: A <b> & c.\n\nseverity: Important\n\n\n\n\n\n\nqueryFrequency: 5\n");
        SourceFiles sources =
                path -> Optional.of(rule).filter(file -> file.path().equals(path));
        List<Finding> all = new ArrayList<>(findings.list());
        all.add(SUPPRESSED);
        all.add(KNOWN);
        HelpPage help =
                HelpPage.parse("# SEN-AR-017 timespan-form\n\n## Why\n\nA `5` has no unit <yet>.\n\n## Upstream\n\n"
                        + Upstream.SINCE_2023.sentence() + "\n");
        return new RunResult(
                "1 solution",
                findings,
                List.of(
                        new SuppressedFinding(SUPPRESSED, SuppressedFinding.By.COMMENT, "agreed on | with \"care\""),
                        new SuppressedFinding(KNOWN, SuppressedFinding.By.BASELINE, "known in the baseline")),
                Fingerprints.of(all, sources),
                sources,
                List.of(new RuleDescription(
                        "SEN-AR-017", "timespan-form", "Durations have a unit", Severity.ERROR, help)),
                new HelpAddress("https://example.com/checks/{id}.html"),
                "content/X/");
    }

    private static Finding finding(String id, Severity severity, SourceLocation location, String message, String hint) {
        return new Finding(id, id.toLowerCase(), severity, location, message, hint);
    }

    private static void assertGolden(String name, String actual) throws IOException {
        GoldenFile.at("finding/" + name).isEqualTo(actual);
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
        assertGolden("findings.json", FindingsJson.toJson(RESULT));
    }

    @Test
    void writesSarif() throws IOException {
        assertGolden("findings.sarif", SarifReport.toJson("Sentinel Content Toolkit", "1.2.3", RESULT));
    }

    /** The schema is that of the standard, as another project packs it. */
    @Test
    void sarifFollowsTheOfficialSchema() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getDraft7());
        try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonMapper mapper = JsonMapper.shared();
            Schema schema = registry.getSchema(SchemaLocation.of("classpath:sarif"), mapper.readTree(in));
            String sarif = SarifReport.toJson("Sentinel Content Toolkit", "1.2.3", RESULT);

            assertThat(schema.validate(
                            mapper.readTree(sarif),
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
            assertThat(schema.validate(mapper.readTree(sarif.replace("\"inSource\"", "\"inComment\""))))
                    .isNotEmpty();
        }
    }

    @Test
    void writesHtml() throws IOException {
        assertGolden("findings.html", HtmlReport.toHtml(RESULT));
    }

    @Test
    void htmlNeedsNoOtherFileAndEscapesWhatItShows() {
        org.jsoup.nodes.Document page = Jsoup.parse(HtmlReport.toHtml(RESULT));

        assertThat(page.select("[src], link, img")).isEmpty();
        assertThat(page.select("li.finding")).hasSize(3);
        assertThat(page.select("li.finding.info").text()).contains("full <stop>");
        assertThat(page.select("main a[href^=#]").eachAttr("href"))
                .allSatisfy(target ->
                        assertThat(page.getElementById(target.substring(1))).isNotNull());
        assertThat(page.select("label, fieldset > legend")).isNotEmpty();
        assertThat(page.select("input, select"))
                .allSatisfy(field -> assertThat(field.closest("label")).isNotNull());
    }

    @Test
    void writesTheSummaryOfAJob() throws IOException {
        assertGolden("summary.md", MarkdownSummary.of(RESULT));
    }

    @Test
    void writesCodeQuality() throws IOException {
        assertGolden("gl-code-quality-report.json", CodeQualityReport.toJson(RESULT));
    }

    @Test
    void writesAnnotations() throws IOException {
        assertGolden("github.txt", String.join("\n", Annotations.lines(RESULT, CiSystem.GITHUB)) + "\n");
        assertGolden("azure-devops.txt", String.join("\n", Annotations.lines(RESULT, CiSystem.AZURE_DEVOPS)) + "\n");
        assertThat(Annotations.lines(RESULT, CiSystem.GITLAB)).isEmpty();
    }

    @Test
    void annotatesTheWorstTenOfEachSeverity() {
        List<Finding> many = IntStream.rangeClosed(1, 30)
                .mapToObj(line -> finding(
                        "SEN-X-001",
                        line % 2 == 0 ? Severity.ERROR : Severity.WARNING,
                        new SourceLocation("a", line, 1, line, 2),
                        "m",
                        null))
                .toList();

        List<String> lines = Annotations.lines(result(Findings.of(many)), CiSystem.GITHUB);

        assertThat(lines).hasSize(20);
        assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error file=content/X/a,line="));
        assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
    }

    @Test
    void recognisesBuildServices() {
        assertThat(CiSystem.of(Map.of("GITHUB_ACTIONS", "true"))).isEqualTo(CiSystem.GITHUB);
        assertThat(CiSystem.of(Map.of("TF_BUILD", "True"))).isEqualTo(CiSystem.AZURE_DEVOPS);
        assertThat(CiSystem.of(Map.of("GITLAB_CI", "true"))).isEqualTo(CiSystem.GITLAB);
        assertThat(CiSystem.of(Map.of("CI", "true"))).isEqualTo(CiSystem.NONE);
        assertThat(CiSystem.names())
                .allSatisfy(name -> assertThat(CiSystem.named(name)).isPresent());
    }

    @Test
    void addsToTheSummaryThatGithubNames(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("step.md");
        Files.writeString(target, "before\n");
        Map<String, String> environment = Map.of("GITHUB_STEP_SUMMARY", target.toString());

        new RunReports("1", CiSystem.NONE).addToJobSummary(RESULT, environment);
        assertThat(target).hasContent("before\n");
        new RunReports("1", CiSystem.GITHUB).addToJobSummary(RESULT, environment);
        assertThat(target).content().startsWith("before\n## Validation of 1 solution\n");
    }

    @Test
    void countsForTheConsole() {
        assertThat(RunSummary.counts(RESULT)).isEqualTo("1 error, 1 warning, 1 info, 1 suppressed, 1 in the baseline");
        assertThat(RunSummary.topChecks(RESULT))
                .containsExactly(
                        "  errors  warnings  check",
                        "       1         0  SEN-AR-017 sen-ar-017",
                        "       0         1  SEN-RN-001 sen-rn-001",
                        "  more on a check: sentinel:explain -Dsentinel.check=SEN-AR-017");
        assertThat(RunSummary.topChecks(result(Findings.NONE))).isEmpty();
    }

    @Test
    void keepsFingerprintsWhenLinesMove() {
        SourceFile file = SourceFile.of("a", "name: x\n\n\nname:   x\nname: y\n");
        SourceFiles sources = path -> Optional.of(file);
        Finding there = finding("SEN-X-001", Severity.INFO, new SourceLocation("a", 1, 1, 1, 2), "'v' (line 1)", null);
        Finding moved = finding("SEN-X-001", Severity.INFO, new SourceLocation("a", 4, 1, 4, 2), "'v' (line 4)", null);
        Finding other = finding("SEN-X-001", Severity.INFO, new SourceLocation("a", 5, 1, 5, 2), "'v' (line 5)", null);

        String one = Fingerprints.of(List.of(there), sources).of(there);
        assertThat(one).matches("[0-9a-f]{32}");
        assertThat(Fingerprints.of(List.of(moved), sources).of(moved)).isEqualTo(one);
        assertThat(Fingerprints.of(List.of(other), sources).of(other)).isNotEqualTo(one);
        Fingerprints both = Fingerprints.of(List.of(moved, there), sources);
        assertThat(both.of(there)).isEqualTo(one);
        assertThat(both.of(moved)).isNotEqualTo(one);
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
    void surefireReadsTheJunitReport(@TempDir Path folder) throws Exception {
        new JunitReport(new FindingPrinter(SourceFiles.NONE))
                .write("sentinel-validate", List.of("Data/Solution_X.json"), FINDINGS, folder.resolve("TEST-x.xml"));

        List<ReportTestSuite> suites =
                new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger()).parseXMLReportFiles();

        assertThat(suites).singleElement().satisfies(suite -> {
            assertThat(suite.getNumberOfTests()).isEqualTo(3);
            assertThat(suite.getNumberOfFailures()).isEqualTo(1);
            assertThat(suite.getNumberOfErrors()).isZero();
            assertThat(suite.getTestCases())
                    .filteredOn(one -> one.getFailureType() != null)
                    .singleElement()
                    .satisfies(one -> assertThat(one.getFailureMessage()).isEqualTo("no unit"));
        });
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
