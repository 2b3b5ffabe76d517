package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product has been Microsoft Sentinel since 2021. */
final class OldProductName implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-012", "old-product-name", "texts for users say Microsoft Sentinel and not Azure Sentinel");

    private static final Pattern OLD = Pattern.compile("(?i)azure sentinel");
    private static final Set<String> SHOWN = Set.of(
            "title", "description", "descriptionMarkdown", "json", "subtitle", "text", "label", "name", "placeholder");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Solution solution = context.solution();
        solution.dataFile()
                .flatMap(file -> file.document().mapping())
                .flatMap(root -> root.scalar("Description"))
                .ifPresent(node -> check(node, INFO.severity(), reporter));
        for (ContentItem item : solution.items()) {
            item.root().ifPresent(root -> check(item, root, reporter));
        }
        packaged(context, reporter);
    }

    private static void check(ContentItem item, MappingNode root, Reporter reporter) {
        Optional<ScalarNode> page = item instanceof DataConnector connector
                ? connector.ui().flatMap(ui -> ui.scalar("descriptionMarkdown"))
                : Optional.empty();
        List<ContentQuery> queries = item.queries();
        for (KeyedScalar text : KeyedScalar.of(root)) {
            if (page.filter(node -> node == text.node()).isPresent()) {
                check(text.node(), INFO.severity(), reporter);
            } else if (SHOWN.contains(text.key()) && queries.stream().noneMatch(q -> q.node() == text.node())) {
                check(text.node(), Severity.WARNING, reporter);
            }
        }
    }

    private static void check(ScalarNode node, Severity severity, Reporter reporter) {
        Matcher matcher = OLD.matcher(node.text());
        if (matcher.find()) {
            reporter.reportMendable(
                    severity,
                    node.locate(matcher.start(), matcher.end() - matcher.start()),
                    "the text says '" + matcher.group() + "'",
                    "say Microsoft Sentinel",
                    "Microsoft Sentinel");
        }
    }

    /** The description of the solution in the wizard, the first of the file. */
    private static void packaged(SolutionContext context, Reporter reporter) {
        PackagedTexts.file(context, "createUiDefinition.json").ifPresent(file -> {
            List<PackagedTexts.Text> descriptions = PackagedTexts.of(file, "description");
            Matcher old = OLD.matcher(
                    descriptions.isEmpty() ? "" : descriptions.get(0).written());
            if (old.find()) {
                int start = descriptions.get(0).start() + old.start();
                reporter.report(
                        file.location(start, start + old.group().length()),
                        "the text says '" + old.group() + "'",
                        "say Microsoft Sentinel");
            }
        });
    }
}
