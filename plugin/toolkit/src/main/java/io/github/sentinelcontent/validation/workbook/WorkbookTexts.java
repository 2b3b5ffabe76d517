package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookQuery;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The queries on Logs of the workbooks of a solution with stand-ins for their parameters, each compiled once. */
public final class WorkbookTexts {
    private final Map<Workbook, List<Filled>> filled = new IdentityHashMap<>();

    private WorkbookTexts() {}

    /** Those of a solution. */
    public static WorkbookTexts of(SolutionContext context) {
        return context.derived(WorkbookTexts.class, WorkbookTexts::read);
    }

    /**
     * A query with its parameters filled in.
     *
     * @param query the query and what holds it
     * @param facts what is known of the text that was taken
     * @param judged whether faults are the query's own; not when a parameter may hold any expression
     */
    public record Filled(WorkbookQuery query, QueryFacts facts, boolean judged) {}

    /** The queries of a workbook in file order. */
    public List<Filled> queries(Workbook workbook) {
        return filled.getOrDefault(workbook, List.of());
    }

    private static WorkbookTexts read(SolutionContext context) {
        WorkbookTexts texts = new WorkbookTexts();
        for (Workbook workbook : context.solution().items(Workbook.class)) {
            workbook.root().ifPresent(root -> {
                ParameterStandIns standIns = new ParameterStandIns(root);
                List<Filled> found = new ArrayList<>();
                workbook.allQueries().stream()
                        .filter(query -> query.isLogs() && isLogsText(query))
                        .forEach(query -> found.add(fill(query, standIns, context)));
                texts.filled.put(workbook, found);
            });
        }
        return texts;
    }

    /** Some data sources keep their settings as JSON in the query. */
    private static boolean isLogsText(WorkbookQuery query) {
        String text = query.node().text().strip();
        return !text.isEmpty()
                && !text.startsWith("{")
                && query.owner().get("query").isPresent();
    }

    private static Filled fill(WorkbookQuery query, ParameterStandIns standIns, SolutionContext context) {
        ContentQuery content = new ContentQuery(query.role(), query.node());
        List<QueryText> texts = standIns.texts(query.node());
        QueryFacts first = context.facts(content, texts.get(0));
        QueryFacts facts = first;
        for (int i = 1; i < texts.size() && !facts.compiled().isCorrect(); i++) {
            facts = context.facts(content, texts.get(i));
        }
        boolean correct = facts.compiled().isCorrect();
        return new Filled(query, correct ? facts : first, correct || texts.size() == 1);
    }
}
