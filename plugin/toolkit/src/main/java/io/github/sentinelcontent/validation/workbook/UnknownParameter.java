package io.github.sentinelcontent.validation.workbook;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookQuery;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.Map;

/** A placeholder that no parameter fills stays in the query as it is. */
final class UnknownParameter extends WorkbookCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)(?::[A-Za-z0-9]+)?\\}");

    UnknownParameter() {
        super(CheckInfo.warning(
                "SEN-WB-012",
                "unknown-parameter",
                "each placeholder in a query is a parameter, and each parameter is used"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        WorkbookNames names = WorkbookNames.of(workbook);
        for (WorkbookQuery query : workbook.allQueries()) {
            if (query.isLogs()) {
                check(query, names, reporter);
            }
        }
        String text = workbook.source().text();
        for (Map.Entry<String, MappingNode> parameter : names.defined().entrySet()) {
            String name = parameter.getKey();
            boolean used = text.contains("{" + name + "}")
                    || text.contains("{" + name + ":")
                    || text.contains("Parameter\": \"" + name + "\"")
                    || text.contains("parameterName\": \"" + name + "\"");
            if (!used) {
                reporter.report(
                        Severity.INFO,
                        Place.of(parameter.getValue(), "name").location(),
                        "nothing uses the parameter '" + name + "'",
                        null);
            }
        }
    }

    private static void check(WorkbookQuery query, WorkbookNames names, Reporter reporter) {
        Matcher matcher = PLACEHOLDER.matcher(query.node().text());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!names.knows(name)) {
                reporter.report(
                        query.node().locate(matcher.start(1), name.length()),
                        "the query refers to '" + name + "', which is no parameter of the workbook",
                        NearestName.of(name, names.all())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(null));
            }
        }
    }
}
