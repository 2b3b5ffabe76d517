package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookItem;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.Set;

/** An item of an unknown type shows nothing. */
final class ItemType extends WorkbookCheck {
    private static final Set<Long> KNOWN = Set.of(1L, 3L, 9L, 10L, 11L, 12L);

    ItemType() {
        super(CheckInfo.error(
                "SEN-WB-007",
                "item-type",
                "each item has a type that the portal knows: text, query, parameters, metric, links or group"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        for (WorkbookItem item : workbook.items()) {
            item.type()
                    .filter(type -> !KNOWN.contains(type))
                    .ifPresent(type -> reporter.report(
                            Severity.WARNING,
                            item.node().get("type").orElseThrow().location(),
                            "item type " + type
                                    + " is not known; allowed: 1 text, 3 query, 9 parameters, 10 metric, 11 links, 12 group",
                            null));
            item.node()
                    .get("type")
                    .filter(node -> item.type().isEmpty())
                    .ifPresent(node -> reporter.report(node, "the type of an item is a whole number", null));
        }
    }
}
