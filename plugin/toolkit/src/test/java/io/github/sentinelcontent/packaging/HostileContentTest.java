package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Content that looks like template language, or lies under odd paths, comes out as it is or is reported. */
class HostileContentTest {

    private static final String ID = "5f6dbb0e-3a0a-4f0c-8a67-0d4d0f3a9b11";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[concat('a', 'b')]",
                "[parameters('workspace')]",
                "[[already twice]",
                "[[[three]]]",
                "[Preview] a name",
                "a name [old]",
                "[",
                "]",
                "[]",
                "')]",
                "it's '') quoted",
                "',variables('email'),'",
                "[variables('email')]' more ]",
                "{{query}}",
                "$1 $& \\1 \\u005b",
                "\"quotes\" and \\ slashes",
                "[\nseveral\nlines\n]"
            })
    void textsComeOutAsTheyAre(String text) throws IOException {
        GeneratedSolution solution =
                new GeneratedSolution(temporary).rule("Analytic Rules/Rule.yaml", ID, text, text, text);

        PackageResult result = solution.build();

        assertThat(errors(result)).isEmpty();
        JsonNode item = solution.mainTemplate().path("resources").path(0).path("properties");
        JsonNode rule = item.path("mainTemplate").path("resources").path(0).path("properties");
        assertThat(deployed(item.path("displayName"), 1)).isEqualTo(text);
        assertThat(deployed(rule.path("displayName"), 2)).isEqualTo(text);
        assertThat(deployed(rule.path("query"), 2)).isEqualTo(text);
        assertThat(shown(section(solution.userInterface()).path("label"))).isEqualTo(text);
    }

    @Test
    void namesOfTheSolutionStayLiteralInsideOfExpressions() throws IOException {
        GeneratedSolution solution = new GeneratedSolution(temporary)
                .with("Name", "O'Neill')] [x")
                .with("Author", "[concat('a')] - content@example.com")
                .with("Description", "[concat('a')]")
                .rule("Analytic Rules/Rule.yaml", ID, "Rule", "A rule.", "T | take 1");

        PackageResult result = solution.build();

        assertThat(errors(result)).isEmpty();
        JsonNode resources = solution.mainTemplate().path("resources");
        JsonNode properties = resources.path(resources.size() - 1).path("properties");
        assertThat(deployed(properties.path("displayName"), 1)).isEqualTo("O'Neill')] [x");
        assertThat(deployed(properties.path("author").path("name"), 1)).isEqualTo("[concat('a')]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[concat('a')]", "[[x]"})
    void idsThatAreCarriedOverAreRefused(String id) throws IOException {
        PackageResult result = new GeneratedSolution(temporary)
                .rule("Analytic Rules/Rule.yaml", id, "Rule", "A rule.", "T | take 1")
                .build();

        assertThat(result.isWritten()).isFalse();
        assertThat(result.findings().list())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.id()).isEqualTo("SEN-PKG-121");
                    assertThat(finding.location()).hasToString("Analytic Rules/Rule.yaml:1:5");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Analytic Rules/with blanks and #.yaml",
                "Analytic Rules/100 % & more.yaml",
                "Analytic Rules/😀 émoji.yaml",
                "Analytic Rules/it's [one].yaml"
            })
    void oddPathsAreRead(String path) throws IOException {
        GeneratedSolution solution = new GeneratedSolution(temporary).rule(path, ID, "Rule", "A rule.", "T | take 1");

        PackageResult result = solution.build();

        assertThat(errors(result)).isEmpty();
        assertThat(solution.mainTemplate().path("resources")).hasSize(2);
    }

    @Test
    void windowsSeparatorsAndWrongCaseAreUnderstood() throws IOException {
        GeneratedSolution solution = new GeneratedSolution(temporary)
                .rule("Analytic Rules/One.yaml", ID, "Rule", "A rule.", "T | take 1")
                .write("Hunting Queries/Two.yaml", "id: 5f6dbb0e-3a0a-4f0c-8a67-0d4d0f3a9b12\nname: Two\nquery: T\n")
                .list("Hunting Queries", "Solutions\\Generated\\hunting queries\\TWO.yaml");

        PackageResult result = solution.build();

        assertThat(errors(result)).isEmpty();
        assertThat(solution.mainTemplate().path("resources")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret.yaml", "/etc/passwd", "C:\\secret.yaml", "Analytic Rules/none.yaml"})
    void pathsThatLeadNowhereAreReportedWhereTheyAreListed(String path) throws IOException {
        PackageResult result =
                new GeneratedSolution(temporary).list("Analytic Rules", path).build();

        assertThat(result.isWritten()).isFalse();
        assertThat(errors(result))
                .extracting(finding -> finding.id() + " " + finding.location().file())
                .containsExactly("SEN-PKG-101 Data/Solution_Generated.json");
    }

    @Test
    void aPlaybookThatRefersToItselfEnds() throws IOException {
        GeneratedSolution solution = new GeneratedSolution(temporary)
                .write("Playbooks/Loop/azuredeploy.json", """
                        {
                          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                          "contentVersion": "1.0.0.0",
                          "parameters": { "PlaybookName": { "type": "string", "defaultValue": "Loop" } },
                          "variables": {
                            "a": "[variables('b')]",
                            "b": "[variables('a')]"
                          },
                          "resources": [
                            {
                              "type": "Microsoft.Web/connections",
                              "apiVersion": "2016-06-01",
                              "name": "[variables('a')]",
                              "dependsOn": ["[parameters('PlaybookName')]"],
                              "properties": { "api": { "id": "[variables('a')]" } }
                            },
                            {
                              "type": "Microsoft.Logic/workflows",
                              "apiVersion": "2017-07-01",
                              "name": "[parameters('PlaybookName')]",
                              "dependsOn": ["[variables('a')]"],
                              "properties": { "definition": { "actions": { "x": { "runAfter": { "x": ["Succeeded"] } } } } }
                            }
                          ]
                        }
                        """)
                .list("Playbooks", "Playbooks/Loop/azuredeploy.json");

        PackageResult result = solution.build();

        assertThat(result.isWritten()).isTrue();
        assertThat(result.findings().list())
                .filteredOn(finding -> finding.id().equals("SEN-MT-018"))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("the resource waits for itself"));
    }

    private static List<Finding> errors(PackageResult result) {
        return result.findings().list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** What is left of a text after a number of deployments, none of which may evaluate it. */
    private static String deployed(JsonNode node, int deployments) {
        String text = node.stringValue();
        for (int i = 0; i < deployments; i++) {
            assertThat(ArmText.isExpression(text)).as("is evaluated: %s", text).isFalse();
            text = ArmText.unescape(text);
        }
        return text;
    }

    private static JsonNode section(JsonNode userInterface) {
        JsonNode elements =
                userInterface.path("parameters").path("steps").path(0).path("elements");
        return elements.path(elements.size() - 1);
    }

    /** What the portal shows: a literal, or the text that a call of concat returns. */
    private static String shown(JsonNode label) {
        if (!ArmText.isExpression(label.stringValue())) {
            return ArmText.isEscaped(label.stringValue()) ? "not shown as it is" : label.stringValue();
        }
        ArmReading reading = ArmReading.of(label.stringValue(), ArmDialect.USER_INTERFACE);
        assertThat(reading.problems()).isEmpty();
        ArmExpression.Call concat =
                reading.asExpression().orElseThrow().asCall("concat").orElseThrow();
        return concat.argument(0).flatMap(ArmExpression::asText).orElseThrow();
    }
}
