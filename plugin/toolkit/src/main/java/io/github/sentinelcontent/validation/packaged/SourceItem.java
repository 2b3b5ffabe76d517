package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SummaryRule;
import io.github.sentinelcontent.content.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A listed artefact as its package should name it.
 *
 * @param item the artefact
 * @param kind kind as the content hub names it
 * @param contentId id in the package
 * @param version version in the package; null where the package decides it
 */
record SourceItem(
        ContentItem item,
        String kind,
        String contentId,
        @Nullable String version) {

    /** Kind and id, by which sources and package are matched. */
    String key() {
        return key(kind, contentId);
    }

    static String key(String kind, String contentId) {
        return kind + " " + contentId.toLowerCase(Locale.ROOT);
    }

    /** The artefacts that the data file lists and that become content templates. */
    static List<SourceItem> listed(Solution solution) {
        List<SourceItem> listed = new ArrayList<>();
        for (ContentItem item : solution.items()) {
            if (item.listed()) {
                add(item, listed);
            }
        }
        return listed;
    }

    private static void add(ContentItem item, List<SourceItem> listed) {
        if (item instanceof AnalyticRule) {
            add(item, "AnalyticsRule", item.id(), version(item), listed);
        } else if (item instanceof HuntingQuery) {
            add(item, "HuntingQuery", item.id(), version(item), listed);
        } else if (item instanceof SummaryRule) {
            add(item, "SummaryRule", item.id(), version(item), listed);
        } else if (item instanceof Parser parser) {
            add(item, "Parser", parser.functionAlias().map(alias -> alias + "-Parser"), version(item), listed);
        } else if (item instanceof Workbook workbook) {
            var metadata = workbook.metadata();
            add(
                    item,
                    "Workbook",
                    metadata.flatMap(node -> node.node().text("workbookKey")),
                    metadata.flatMap(node -> node.node().text("version")).orElse(null),
                    listed);
        } else if (item instanceof DataConnector connector) {
            boolean codeless = connector.shape() == ConnectorShape.CODELESS;
            add(
                    item,
                    "DataConnector",
                    item.id(),
                    codeless ? null : item.version().orElse("1.0.0"),
                    listed);
            if (codeless) {
                add(item, "ResourcesDataConnector", item.id().map(id -> id + "Connections"), null, listed);
            }
        } else if (item instanceof Playbook playbook) {
            add(item, kind(playbook), item.id(), item.version().orElse("1.0"), listed);
        }
    }

    private static String kind(Playbook playbook) {
        return switch (playbook.type()) {
            case LOGIC_APP -> "Playbook";
            case LOGIC_APPS_CUSTOM_CONNECTOR -> "LogicAppsCustomConnector";
            case FUNCTION_APP -> "AzureFunction";
        };
    }

    private static String version(ContentItem item) {
        return item.version().filter(version -> !version.isBlank()).orElse("1.0.0");
    }

    private static void add(
            ContentItem item, String kind, Optional<String> id, @Nullable String version, List<SourceItem> listed) {
        id.filter(text -> !text.isBlank()).ifPresent(text -> listed.add(new SourceItem(item, kind, text, version)));
    }
}
