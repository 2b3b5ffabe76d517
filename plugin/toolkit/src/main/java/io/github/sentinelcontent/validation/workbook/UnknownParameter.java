package io.github.sentinelcontent.validation.workbook;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A placeholder that no parameter fills stays in the query as it is. */
final class UnknownParameter extends WorkbookCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)(?::[A-Za-z0-9]+)?\\}");

    /** Ends of what stands before the name of a parameter that a step uses. */
    private static final List<String> USES = List.of("Parameter\": \"", "parameterName\": \"");

    UnknownParameter() {
        super(CheckInfo.warning(
                "SEN-WB-012",
                "unknown-parameter",
                "each placeholder in a query is a parameter, and each parameter is used"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        WorkbookNames names = WorkbookNames.of(workbook);
        Set<String> later = new HashSet<>();
        for (WorkbookQuery query : workbook.allQueries()) {
            if (query.isLogs()) {
                check(query, names, later, reporter);
            }
        }
        Set<String> used = used(workbook.source().text());
        for (Map.Entry<String, MappingNode> parameter : names.defined().entrySet()) {
            if (!used.contains(parameter.getKey())) {
                reporter.report(
                        Severity.INFO,
                        Place.of(parameter.getValue(), "name").location(),
                        "nothing uses the parameter '" + parameter.getKey() + "'",
                        null);
            }
        }
    }

    /** What stands in braces, or as the value of a key that names a parameter. */
    private static Set<String> used(String text) {
        Set<String> used = new HashSet<>();
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int end = at + 1;
            while (end < text.length() && "{}:".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end < text.length() && text.charAt(end) != '{') {
                used.add(text.substring(at + 1, end));
            }
        }
        for (String use : USES) {
            for (int at = text.indexOf(use); at >= 0; at = text.indexOf(use, at + 1)) {
                int end = text.indexOf('"', at + use.length());
                used.add(text.substring(at + use.length(), end < 0 ? text.length() : end));
            }
        }
        return used;
    }

    /** Parameters of one step wait for each other in any order; only steps are read from top to bottom. */
    private static boolean isStep(WorkbookQuery query) {
        return !query.owner().text("version").orElse("").startsWith("KqlParameterItem");
    }

    private static void check(WorkbookQuery query, WorkbookNames names, Set<String> later, Reporter reporter) {
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
            } else if (isStep(query) && names.isLater(name, query.node()) && later.add(name)) {
                reporter.report(
                        Severity.WARNING,
                        query.node().locate(matcher.start(1), name.length()),
                        "the query uses '" + name + "', a parameter that a later step defines and that is not global",
                        "move the parameter up, or write \"isGlobal\": true in it");
            }
        }
    }
}
