package io.github.sentinelcontent.validation.general;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A credential in a published solution is lost. Playbooks and codeless connectors have checks of their own. */
final class LiteralSecret implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-014", "literal-secret", "no credential stands in a file, and secret parameters have no default");

    private static final Pattern CODE =
            Pattern.compile("(?i).*\\.(json|py|ps1|psm1|psd1|js|ts|cs|sh|md|txt|env|config|ini|toml|csv)");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (ContentItem item : context.solution().items()) {
            boolean elsewhere = item instanceof Playbook
                    || item instanceof DataConnector connector && connector.shape() == ConnectorShape.CODELESS;
            if (!elsewhere) {
                item.root().ifPresent(root -> check(root, reporter));
            }
        }
        Set<String> items =
                context.solution().items().stream().map(ContentItem::path).collect(Collectors.toSet());
        for (String path : context.solution().folder().files()) {
            if (isTemplate(path) && !items.contains(path)) {
                context.solution()
                        .folder()
                        .read(path)
                        .asFile()
                        .map(JsonDocument::read)
                        .flatMap(SourceDocument::mapping)
                        .ifPresent(root -> check(root, reporter));
            } else if (isCode(path) && !items.contains(path)) {
                context.solution().folder().read(path).asFile().ifPresent(file -> checkText(file, reporter));
            }
        }
        context.committedPackage().mainTemplate().ifPresent(document -> checkText(document.source(), reporter));
    }

    /** In a text without known form only the form of the credential itself tells. */
    private static void checkText(SourceFile file, Reporter reporter) {
        SecretShapes.token(file.text())
                .ifPresent(token -> reporter.report(
                        file.location(token[0], token[1]),
                        "literal credential in " + file.fileName(),
                        "remove it and revoke it"));
    }

    /** What lies beside connectors and playbooks for their functions, and texts for readers. */
    private static boolean isCode(String path) {
        return !path.startsWith("Package/") && CODE.matches(path);
    }

    /** Templates of function apps beside the page of a connector. */
    private static boolean isTemplate(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return path.startsWith("Data Connectors/") && name.startsWith("azuredeploy") && name.endsWith(".json");
    }

    private static void check(MappingNode root, Reporter reporter) {
        for (KeyedScalar text : KeyedScalar.of(root)) {
            Optional<int[]> token = SecretShapes.token(text.node().text());
            if (token.isPresent()) {
                reporter.report(
                        text.node().locate(token.get()[0], token.get()[1] - token.get()[0]),
                        "literal credential in " + text.key(),
                        "remove it and revoke it");
            } else if (SecretShapes.isSecretName(text.key())
                    && SecretShapes.isRandom(text.node().text())) {
                reporter.report(text.node(), "literal credential in " + text.key(), "remove it and revoke it");
            }
        }
        root.mapping("parameters")
                .ifPresent(parameters -> parameters
                        .entries()
                        .forEach(parameter -> parameter
                                .value()
                                .asMapping()
                                .flatMap(value -> value.scalar("defaultValue"))
                                .filter(value -> SecretShapes.isSecretName(parameter.name()))
                                .filter(value -> !value.isNull() && isLiteral(value.text()))
                                .ifPresent(value -> reporter.report(
                                        isPlaceholder(parameter.name(), value.text())
                                                ? Severity.WARNING
                                                : INFO.severity(),
                                        value.location(),
                                        "the secret parameter " + parameter.name() + " has a default",
                                        "remove the default"))));
    }

    private static boolean isLiteral(String text) {
        return !text.isBlank() && !text.startsWith("[") && !text.startsWith("<") && !text.startsWith("{");
    }

    /** Words that say what to enter are no secret, though they may be left there. */
    private static boolean isPlaceholder(String name, String text) {
        return text.strip().contains(" ") || text.equalsIgnoreCase(name) || SecretShapes.namesSecret(text);
    }
}
