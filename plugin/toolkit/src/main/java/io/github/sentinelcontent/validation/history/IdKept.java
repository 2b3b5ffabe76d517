package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** Customers' rules know their template by its id; with another id they no longer get updates. */
final class IdKept extends HistoryCheck {
    private static final CheckInfo INFO =
            CheckInfo.error("SEN-GEN-007", "id-changed", "An item keeps its id, also when its file is renamed");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    void compare(Solution before, Solution now, Reporter reporter) {
        for (ContentHistory.Kept kept : ContentHistory.of(before, now).kept()) {
            if (kept.hasOtherId()) {
                String old = kept.before().id().orElseThrow();
                String id = kept.now().id().orElseThrow();
                reporter.report(
                        place(kept.now()),
                        "id changed from " + old + " to " + id + ": customers' copies lose their link to the template",
                        "keep " + old);
            }
        }
    }

    private static SourceLocation place(ContentItem item) {
        return item.root()
                .flatMap(root -> root.scalar("id"))
                .map(node -> node.location())
                .orElseGet(() -> item.source().location());
    }
}
