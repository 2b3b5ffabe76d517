package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Classic Application Insights is retired; new components keep their data in a workspace. */
final class ClassicInsights implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-DC-016", "classic-app-insights", "a component of Application Insights has a WorkspaceResourceId");
    private static final String TYPE = "Microsoft.Insights/components";
    private static final Pattern NAMED = Pattern.compile(TYPE, Pattern.LITERAL | Pattern.CASE_INSENSITIVE);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        context.solution().sources().values().stream()
                .filter(source -> source.path().toLowerCase(Locale.ROOT).endsWith(".json")
                        && !source.path().startsWith("Package/")
                        && NAMED.matcher(source.text()).find())
                .sorted(Comparator.comparing(SourceFile::path))
                .forEach(source -> {
                    DocumentNode root = JsonDocument.read(source).root();
                    if (root != null) {
                        walk(root, reporter);
                    }
                });
    }

    private static void walk(DocumentNode node, Reporter reporter) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> walk(item, reporter));
        } else if (node instanceof MappingNode mapping) {
            boolean component =
                    mapping.text("type").filter(TYPE::equalsIgnoreCase).isPresent()
                            && mapping.get("apiVersion").isPresent();
            boolean inWorkspace = mapping.mapping("properties")
                    .flatMap(properties -> properties.entryIgnoreCase("WorkspaceResourceId"))
                    .isPresent();
            if (component && !inWorkspace) {
                reporter.report(
                        Place.of(mapping, "type"),
                        "the component of Application Insights has no WorkspaceResourceId",
                        "add it to properties");
            }
            mapping.entries().forEach(entry -> walk(entry.value(), reporter));
        }
    }
}
