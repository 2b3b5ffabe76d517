package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.HashSet;
import java.util.Set;

/** The portal refuses items without type or content. */
final class ItemShape extends WorkbookCheck {
    ItemShape() {
        super(CheckInfo.error(
                "SEN-WB-008", "item-shape", "each item has type, content and a name of its own in its group"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        check(workbook.root().orElseThrow(), reporter);
    }

    private static void check(MappingNode group, Reporter reporter) {
        Set<String> names = new HashSet<>();
        for (DocumentNode node : group.items("items")) {
            if (node.asMapping().isEmpty() || node.asMapping().get().entries().isEmpty()) {
                reporter.report(node, "an item is not an object with type and content", null);
                continue;
            }
            MappingNode item = node.asMapping().get();
            DocumentNode first = item.entries().get(0).key();
            if (item.get("type").isEmpty()) {
                reporter.report(first, "'type' is missing in an item", null);
            }
            if (item.mapping("content").isEmpty()) {
                reporter.report(
                        item.get("content").orElse(first), "'content' is missing in an item or is not an object", null);
            }
            if (item.text("name").isEmpty()) {
                reporter.report(Severity.WARNING, first.location(), "'name' is missing in an item", null);
            }
            item.scalar("name")
                    .filter(name -> !names.add(name.text()))
                    .ifPresent(name -> reporter.report(
                            Severity.INFO,
                            name.location(),
                            "'" + name.text() + "' is already used in this group",
                            null));
            item.mapping("content").ifPresent(content -> check(content, reporter));
        }
    }
}
