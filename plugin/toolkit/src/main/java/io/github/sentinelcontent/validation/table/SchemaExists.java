package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Map;
import java.util.TreeMap;

/** Without the columns of a custom table its queries cannot be checked. */
final class SchemaExists implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-TS-006",
            "schema-exists",
            "every custom table that a rule or hunting query reads has a schema, which agrees with the table resource");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Map<String, ContentQuery> missing = new TreeMap<>();
        for (ContentItem item : context.solution().items()) {
            if (!(item instanceof QueryTemplate)) {
                continue;
            }
            for (ContentQuery query : item.queries()) {
                for (String table : context.facts(query).compiled().tables()) {
                    if (table.endsWith("_CL") && !isDescribed(table, context)) {
                        missing.putIfAbsent(table, query);
                    }
                }
            }
        }
        TableAgreement.check(context, reporter);
        missing.forEach((table, query) -> reporter.report(
                query.node().locate(Math.max(0, query.text().indexOf(table)), table.length()),
                "table '" + table + "' has no schema",
                "add Tables/" + table + ".json with its columns"));
    }

    /** What sample data tells of a table is no description of it. */
    private static boolean isDescribed(String table, SolutionContext context) {
        return context.catalog().table(table).filter(schema -> !schema.isOpen()).isPresent();
    }
}
