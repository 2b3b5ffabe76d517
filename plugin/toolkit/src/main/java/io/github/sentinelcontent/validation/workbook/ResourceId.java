package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Guids;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workbook saved from a workspace carries the ids of that workspace. */
final class ResourceId extends WorkbookCheck {
    private static final Pattern SUBSCRIPTION =
            Pattern.compile("(?i)subscriptions/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/");

    ResourceId() {
        super(CheckInfo.error(
                "SEN-WB-005",
                "resource-id",
                "no literal subscription stands in the workbook, and fallback resources are empty"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        SourceFile file = workbook.source();
        Matcher matcher = SUBSCRIPTION.matcher(file.text());
        boolean mayMatch = file.text().contains("ubscriptions/") && Guids.mayBeIn(file.text());
        while (mayMatch && matcher.find()) {
            reporter.report(
                    file.location(matcher.start(), matcher.end()),
                    "the id of a subscription: " + matcher.group(),
                    "remove it, or use a parameter");
        }
        MappingNode root = workbook.root().orElseThrow();
        for (String key : List.of("fallbackResourceIds", "defaultResourceIds")) {
            root.get(key)
                    .flatMap(DocumentNode::asSequence)
                    .filter(list -> !list.items().isEmpty())
                    .ifPresent(list -> reporter.report(
                            Severity.WARNING,
                            list.items().get(0).location(),
                            key + " names " + list.items().size() + " resource(s) of one workspace",
                            "remove the key"));
        }
    }
}
