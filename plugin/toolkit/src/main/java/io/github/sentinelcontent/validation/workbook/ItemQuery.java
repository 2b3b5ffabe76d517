package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFaults;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;

/** A query with a fault shows as an error in the portal, and only there. */
final class ItemQuery extends WorkbookCheck {
    ItemQuery() {
        super(CheckInfo.error(
                "SEN-WB-010",
                "item-query",
                "each query on Logs parses and its names resolve once the parameters are filled in"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        QueryFaults faults = new QueryFaults(context, reporter);
        WorkbookTexts.of(context).queries(workbook).stream()
                .filter(WorkbookTexts.Filled::judged)
                .forEach(query -> faults.report(query.facts()));
    }
}
