package io.github.sentinelcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.revision.Revision;
import io.github.sentinelcontent.validation.gate.AffectedItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Validates pull requests: a branch with a change, compared with main. */
class GateTest {

    private static final String RULE = "Analytic Rules/ManyFailedSignIns.yaml";
    private static final String OTHER_RULE = "Analytic Rules/LongNames.yaml";
    private static final String PARSER = "Parsers/ExampleSignIns.yaml";
    private static final String DATA = "Data/Solution_Baseline.json";

    @TempDir
    private Path temporary;

    private Path solutions;
    private Git git;

    @BeforeEach
    void commitTwoSolutions() throws Exception {
        git = Git.init()
                .setDirectory(temporary.toFile())
                .setInitialBranch("main")
                .call();
        solutions = temporary.resolve("Solutions");
        CheckSample.copy(CheckSample.ROOT.resolve("baseline"), solutions.resolve("Baseline"));
        CheckSample.copy(CheckSample.ROOT.resolve("baseline"), solutions.resolve("Untouched"));
        write(PARSER, """
                id: 3b7a2f4e-6f0d-4c55-9a61-2d1f0f6f4a10
                Function:
                  Title: Parser of the Example gateway
                  Version: '1.0.0'
                  LastUpdated: '2025-01-15'
                Category: Microsoft Sentinel Parser
                FunctionName: ExampleSignIns
                FunctionAlias: ExampleSignIns
                FunctionQuery: |
                  ExampleGateway_CL
                  | project TimeGenerated, User = User_s, Address = Address_s
                """);
        write(
                OTHER_RULE,
                read(RULE)
                        .replace("5f6dbb0e-3a0a-4f0c-8a67-0d4d0f3a9b11", "8d1c55c0-4f5e-4f7c-9b59-0f5d3f3f7e21")
                        .replace("many failed sign-ins", "long names")
                        .replaceAll("(?s)query: \\|.*?entityMappings:", """
                        query: |
                          ExampleSignIns
                          | where strlen(User) > 100
                          | project TimeGenerated, User_s = User, Address, Failures = 1
                        entityMappings:"""));
        replace(DATA, "\"Analytic Rules/ManyFailedSignIns.yaml\"", "\"" + RULE + "\", \"" + OTHER_RULE + "\"");
        replace(DATA, "\"Analytic Rules\":", "\"Parsers\": [\"" + PARSER + "\"],\n  \"Analytic Rules\":");
        // a fault that was there before
        write("Analytic Rules/Old.yaml", "id: none\n");
        commit("first");
        git.checkout().setCreateBranch(true).setName("topic").call();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = solutions.resolve("Baseline").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(solutions.resolve("Baseline").resolve(path));
    }

    private void replace(String path, String part, String with) throws IOException {
        assertThat(read(path)).contains(part);
        write(path, read(path).replace(part, with));
    }

    private void commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor("Ada", "ada@example.com")
                .setCommitter("Ada", "ada@example.com")
                .setSign(false)
                .call();
    }

    private ValidationReport pullRequest() throws Exception {
        commit("topic");
        SolutionRepository repository = SolutionRepository.open(solutions);
        try (Revision revision = Revision.ofGit(repository.contentFolders(), "main")) {
            return new Validator(ValidationOptions.DEFAULT.withRevision(revision)).validate(repository, progress -> {});
        }
    }

    private static List<String> errors(ValidationReport report) {
        assertThat(report.failures()).isEmpty();
        return report.findings().list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.id() + " " + finding.location().file())
                .toList();
    }

    @Test
    void isSilentWhenNothingChanged() throws Exception {
        ValidationReport report = pullRequest();

        assertThat(report.findings().list()).isEmpty();
        assertThat(report.affected()).isEmpty();
    }

    @Test
    void reportsNewFaultsAndNotThoseThatWereThere() throws Exception {
        replace(RULE, "severity: Medium", "severity: Middle");

        assertThat(errors(pullRequest()))
                .contains("SEN-AR-007 Baseline/" + RULE)
                .noneMatch(error -> error.contains("Old.yaml") || error.contains("Untouched"));
    }

    @Test
    void asksForANewVersionOfARuleAndThenOfTheSolution() throws Exception {
        replace(RULE, "severity: Medium", "severity: High");

        assertThat(errors(pullRequest())).containsExactly("SEN-GEN-008 Baseline/" + RULE);

        replace(RULE, "version: 1.0.1", "version: 1.0.2");

        assertThat(errors(pullRequest())).containsExactly("SEN-SD-015 Baseline/" + DATA);
    }

    @Test
    void refusesAnotherIdAlsoOfARenamedFile() throws Exception {
        write(
                "Analytic Rules/Renamed.yaml",
                read(RULE).replace("5f6dbb0e", "6f6dbb0e").replace("1.0.1", "1.0.2"));
        Files.delete(solutions.resolve("Baseline").resolve(RULE));
        replace(DATA, RULE, "Analytic Rules/Renamed.yaml");

        assertThat(errors(pullRequest())).contains("SEN-GEN-007 Baseline/Analytic Rules/Renamed.yaml");
    }

    @Test
    void missesADeletedRuleInTheReleaseNotes() throws Exception {
        Files.delete(solutions.resolve("Baseline").resolve(OTHER_RULE));
        git.rm().addFilepattern("Solutions/Baseline/" + OTHER_RULE).call();
        replace(DATA, ", \"" + OTHER_RULE + "\"", "");

        assertThat(errors(pullRequest())).containsExactly("SEN-GEN-022 Baseline/ReleaseNotes.md");
    }

    @Test
    void checksRulesAgainThatAChangedParserBreaks() throws Exception {
        replace(PARSER, "Address = Address_s", "SourceAddress = Address_s");
        replace(PARSER, "Version: '1.0.0'", "Version: '1.1.0'");

        ValidationReport report = pullRequest();

        assertThat(errors(report)).contains("SEN-KQL-003 Baseline/" + OTHER_RULE);
        assertThat(report.affected())
                .containsExactly(new AffectedItem(
                        "Baseline/" + OTHER_RULE, "Example gateway - long names", "Baseline/" + PARSER));
    }

    @Test
    void findsAnIdThatAnotherSolutionHas() throws Exception {
        Path rule = solutions.resolve("Untouched").resolve(RULE);
        Files.writeString(rule, Files.readString(rule).replace("5f6dbb0e", "7f6dbb0e"));
        commit("main was clean");
        git.checkout().setName("main").call();
        git.merge().include(git.getRepository().resolve("topic")).call();
        git.checkout().setName("topic").call();
        replace(RULE, "5f6dbb0e", "7f6dbb0e");

        List<Finding> twice = pullRequest().findings().list().stream()
                .filter(finding -> finding.id().equals("SEN-GEN-006"))
                .toList();

        assertThat(twice).isNotEmpty();
    }
}
