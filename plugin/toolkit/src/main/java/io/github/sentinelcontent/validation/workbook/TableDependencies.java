package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataTypeName;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gallery offers a workbook where the tables are that its entry names. */
final class TableDependencies extends WorkbookCheck {
    TableDependencies() {
        super(
                CheckInfo.warning(
                        "SEN-WB-016",
                        "dependencies",
                        "the tables that a workbook reads are among the dataTypesDependencies of its entry or come with the solution"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        List<ScalarNode> declared =
                workbook.metadata().map(WorkbookMetadata::dataTypesDependencies).orElse(List.of());
        if (declared.isEmpty()) {
            return;
        }
        Set<String> known = Stream.concat(
                        declared.stream().map(ScalarNode::text),
                        context.solution().items(DataConnector.class).stream()
                                .flatMap(connector -> connector.dataTypes().stream())
                                .flatMap(type -> type.name().stream())
                                .map(ScalarNode::text))
                .map(DataTypeName::table)
                .collect(Collectors.toSet());
        Map<String, QueryFacts> missing = new LinkedHashMap<>();
        for (WorkbookTexts.Filled filled : WorkbookTexts.of(context).queries(workbook)) {
            QueryFacts facts = filled.facts();
            boolean byFunction = facts.compiled().functions().stream().anyMatch(known::contains);
            for (String table : new TreeSet<>(facts.compiled().tables())) {
                boolean read = facts.text().text().contains(table)
                        && context.catalog().table(table).isPresent();
                if (read && !byFunction && !known.contains(table)) {
                    missing.putIfAbsent(table, facts);
                }
            }
        }
        missing.forEach((table, facts) -> {
            int at = facts.text().text().indexOf(table);
            reporter.report(
                    facts.locate(at, at + table.length()),
                    "the workbook reads '" + table + "', which its entry does not name (" + names(declared) + ")",
                    "add it to dataTypesDependencies in WorkbooksMetadata.json");
        });
    }

    private static String names(List<ScalarNode> declared) {
        return declared.stream().map(ScalarNode::text).collect(Collectors.joining(", "));
    }
}
