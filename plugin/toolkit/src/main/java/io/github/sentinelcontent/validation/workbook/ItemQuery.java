package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookQuery;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.QueryFaults;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.List;

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
        ParameterStandIns standIns = new ParameterStandIns(workbook.root().orElseThrow());
        for (WorkbookQuery query : workbook.allQueries()) {
            if (query.isLogs() && isLogsText(query)) {
                check(query, standIns, context, reporter);
            }
        }
    }

    /** Some data sources keep their settings as JSON in the query. */
    private static boolean isLogsText(WorkbookQuery query) {
        String text = query.node().text().strip();
        return !text.isEmpty()
                && !text.startsWith("{")
                && query.owner().get("query").isPresent();
    }

    private static void check(
            WorkbookQuery query, ParameterStandIns standIns, SolutionContext context, Reporter reporter) {
        ContentQuery content = new ContentQuery(query.role(), query.node());
        List<QueryText> texts = standIns.texts(query.node());
        QueryFacts facts = null;
        for (QueryText text : texts) {
            facts = context.facts(content, text);
            if (facts.compiled().isCorrect()) {
                return;
            }
        }
        if (texts.size() == 1 && facts != null) {
            new QueryFaults(context, reporter).report(facts);
        }
    }
}
