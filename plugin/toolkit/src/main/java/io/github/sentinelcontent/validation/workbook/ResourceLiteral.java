package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookQuery;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.Locale;
import java.util.Set;

/** A step that names a resource shows nothing in the workspaces of others. */
final class ResourceLiteral extends WorkbookCheck {
    private static final Set<String> LOGS = Set.of(
            "microsoft.operationalinsights/workspaces",
            "microsoft.insights/components",
            "microsoft.resources/subscriptions",
            "microsoft.securityinsights/securityinsights");

    ResourceLiteral() {
        super(CheckInfo.warning(
                "SEN-WB-014",
                "resource-literal",
                "crossComponentResources are parameters, and queries on Logs are for workspaces"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        for (MappingNode mapping : WorkbookNames.of(workbook).mappings()) {
            for (DocumentNode resource : mapping.items("crossComponentResources")) {
                resource.asScalar()
                        .filter(node ->
                                !node.text().startsWith("{") && !node.text().startsWith("value::"))
                        .ifPresent(node -> reporter.report(
                                node,
                                "crossComponentResources names '" + node.text() + "' and not a parameter",
                                "write {Workspace}, a parameter that the user sets"));
            }
        }
        for (WorkbookQuery query : workbook.allQueries()) {
            if (query.isLogs() && query.owner().get("queryType").isPresent()) {
                query.owner()
                        .scalar("resourceType")
                        .filter(type -> !type.text().isBlank()
                                && !type.text().startsWith("{")
                                && !LOGS.contains(type.text().toLowerCase(Locale.ROOT)))
                        .ifPresent(type -> reporter.report(
                                type,
                                "a query on Logs is for resources of type '" + type.text() + "'",
                                "write microsoft.operationalinsights/workspaces"));
            }
        }
    }
}
