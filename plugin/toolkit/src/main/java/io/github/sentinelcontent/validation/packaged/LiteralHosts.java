package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of the public cloud do not work in the others.
 *
 * <p>Definitions of logic apps and texts for readers name them as a matter of course, and the marketplace takes them; in
 * these they are information.
 *
 * @see <a href="https://github.com/Azure/arm-ttk">arm-ttk, DeploymentTemplate Must Not Contain Hardcoded Uri, and URIs
 *     Should Be Properly Constructed</a>
 */
final class LiteralHosts extends TemplateCheck {
    /** Longer than any name of a host in the list with what may stand before it. */
    private static final int AROUND = 100;

    private static final Pattern HOST = Pattern.compile("(?i)(https://(?:schema|devopsgallerystorage\\.blob)\\.)?"
            + "(management\\.core\\.windows\\.net|gallery\\.azure\\.com|management\\.azure\\.com"
            + "|database\\.windows\\.net|core\\.windows\\.net|login\\.microsoftonline\\.com|graph\\.windows\\.net"
            + "|vault\\.azure\\.net|datalake\\.azure\\.net|azuredatalakestore\\.net"
            + "|azuredatalakeanalytics\\.net|api\\.loganalytics\\.io|asazure\\.windows\\.net)");

    /** A quick look, which spares most texts the long one. */
    private static final List<String> PARTS = List.of(
            "windows.net",
            "azure.com",
            "azure.net",
            "microsoftonline.com",
            "azuredatalakestore.net",
            "azuredatalakeanalytics.net",
            "loganalytics.io");

    LiteralHosts() {
        super(CheckInfo.error(
                "SEN-MT-017", "literal-host", "hosts of Azure come from environment(), and addresses from uri()"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        for (MappingEntry entry : template.root().entries()) {
            if (!entry.name().equals("parameters") && !entry.name().equals("$schema")) {
                visit(entry.value(), false, reporter);
            }
        }
        for (TemplateExpression expression : template.expressions()) {
            checkAddress(expression, reporter);
        }
    }

    private static void visit(DocumentNode node, boolean inside, Reporter reporter) {
        if (node instanceof MappingNode mapping) {
            mapping.entries()
                    .forEach(
                            entry -> visit(entry.value(), inside || entry.name().equals("mainTemplate"), reporter));
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> visit(item, inside, reporter));
        } else if (node instanceof ScalarNode scalar) {
            checkHosts(scalar, inside, reporter);
        }
    }

    private static void checkHosts(ScalarNode scalar, boolean inside, Reporter reporter) {
        String text = scalar.text();
        for (String part : PARTS) {
            for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
                // a workbook is one long text, of which only the stretch around the part can be a host
                int from = Math.max(0, at - AROUND);
                Matcher host = HOST.matcher(text.substring(from, Math.min(text.length(), at + AROUND)));
                while (host.find()) {
                    if (host.group(1) == null) {
                        reporter.report(
                                inside ? Severity.INFO : Severity.ERROR,
                                scalar.locate(from + host.start(2), host.end(2) - host.start(2)),
                                "'" + host.group(2) + "' is a host of the public cloud",
                                "take it from environment()");
                        return;
                    }
                }
            }
        }
    }

    private static void checkAddress(TemplateExpression expression, Reporter reporter) {
        List<String> path = expression.path();
        String name = path.isEmpty() ? "" : path.get(path.size() - 1).toLowerCase(Locale.ROOT);
        boolean isAddress = name.endsWith("uri") || name.endsWith("url");
        if (isAddress) {
            expression
                    .outermost()
                    .filter(call -> call.isCallOf("concat") || call.isCallOf("format"))
                    .ifPresent(call -> reporter.report(
                            expression.scope().isInner() || path.contains("mainTemplate")
                                    ? Severity.INFO
                                    : Severity.ERROR,
                            expression.location(call),
                            "'" + path.get(path.size() - 1) + "' is put together with " + call.function(),
                            "use uri()"));
        }
    }
}
