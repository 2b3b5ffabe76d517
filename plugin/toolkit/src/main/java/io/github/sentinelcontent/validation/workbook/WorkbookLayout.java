package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookItem;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Workbooks of the gallery look alike. */
final class WorkbookLayout extends WorkbookCheck {
    private static final Set<String> PLAIN = Set.of("", "table");

    WorkbookLayout() {
        super(
                CheckInfo.info(
                        "SEN-WB-015",
                        "layout",
                        "a workbook begins with a text, has a required global TimeRange and a chart, and says when there is no data"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        List<WorkbookItem> items = workbook.items();
        if (items.isEmpty()) {
            return;
        }
        MappingNode first = items.get(0).node();
        if (items.get(0).type().filter(type -> type == 1).isEmpty()) {
            reporter.report(Place.of(first, "type"), "the first item is no text", "say there what the workbook shows");
        }
        checkTimeRange(workbook, first, reporter);
        checkTexts(items, reporter);
        checkQueries(items, first, reporter);
    }

    private static void checkTimeRange(Workbook workbook, MappingNode first, Reporter reporter) {
        Optional<MappingNode> range = WorkbookNames.of(workbook).defined().values().stream()
                .filter(parameter -> parameter.text("type").filter("4"::equals).isPresent())
                .findFirst();
        if (range.isEmpty()) {
            reporter.report(Place.of(first), "the workbook has no parameter for the time", "add TimeRange");
            return;
        }
        for (String key : List.of("isRequired", "isGlobal")) {
            boolean set = range.get().scalar(key).flatMap(ScalarNode::asBoolean).orElse(false);
            if (!set) {
                reporter.report(
                        Place.of(range.get(), key),
                        "the parameter for the time is not " + key,
                        "write \"" + key + "\": true");
            }
        }
    }

    private static void checkTexts(List<WorkbookItem> items, Reporter reporter) {
        for (WorkbookItem item : items) {
            boolean text = item.type().filter(type -> type == 1).isPresent();
            Optional<ScalarNode> markdown = item.content().flatMap(content -> content.scalar("json"));
            markdown.filter(node -> text && node.text().isBlank())
                    .ifPresent(node -> reporter.report(node, "a text is empty", "remove the item"));
        }
    }

    private static void checkQueries(List<WorkbookItem> items, MappingNode first, Reporter reporter) {
        List<MappingNode> queries = items.stream()
                .filter(item -> item.type().filter(type -> type == 3).isPresent())
                .flatMap(item -> item.content().stream())
                .toList();
        boolean charts = queries.stream()
                .anyMatch(query -> !PLAIN.contains(query.text("visualization").orElse("")));
        if (!charts) {
            reporter.report(Place.of(first), "the workbook has no chart", null);
        }
        boolean messages =
                queries.stream().anyMatch(query -> query.get("noDataMessage").isPresent());
        if (!queries.isEmpty() && !messages) {
            DocumentNode place = Place.of(queries.get(0));
            reporter.report(place, "no query says by noDataMessage what it means when there is no data", null);
        }
    }
}
