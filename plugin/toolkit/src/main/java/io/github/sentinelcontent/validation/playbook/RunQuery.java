package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.QueryText.Replacement;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A query with a fault stops the logic app in the middle of its steps. */
final class RunQuery extends PlaybookCheck {
    /** What an expression of the logic app may put into the query. */
    private static final List<String> STAND_INS = List.of("x", "1", "'x'", "print x='x'");

    RunQuery() {
        super(CheckInfo.warning("SEN-PB-014", "queries", "the KQL of a step that runs a query parses"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        for (MappingNode workflow : TemplateResources.workflows(playbook)) {
            WorkflowDefinition.of(workflow)
                    .ifPresent(definition -> definition
                            .actions()
                            .forEach(action ->
                                    query(action).ifPresent(query -> check(action.name(), query, context, reporter))));
        }
    }

    /** The text of a query on Log Analytics; whole expressions are known only when the logic app runs. */
    private static Optional<ScalarNode> query(MappingEntry action) {
        Optional<MappingNode> inputs = action.value().asMapping().flatMap(node -> node.mapping("inputs"));
        boolean query = inputs.flatMap(node -> node.text("path"))
                .filter(path -> path.toLowerCase(Locale.ROOT).matches("/(querydata|visualizequery)(v2)?"))
                .isPresent();
        return inputs.filter(node -> query)
                .flatMap(node ->
                        node.scalar("body").or(() -> node.mapping("body").flatMap(body -> body.scalar("query"))))
                .filter(node -> node.type() == ScalarType.STRING)
                .filter(node -> !node.text().startsWith("@") && !node.text().startsWith("["));
    }

    private static void check(String action, ScalarNode node, SolutionContext context, Reporter reporter) {
        ContentQuery query = new ContentQuery(action, node);
        List<KqlDiagnostic> first = List.of();
        QueryFacts shown = null;
        for (String standIn : STAND_INS) {
            QueryFacts facts = context.facts(query, filled(node.text(), standIn));
            List<KqlDiagnostic> faults = facts.compiled().diagnostics().stream()
                    .filter(diagnostic -> diagnostic.isFault() && diagnostic.kind() == DiagnosticKind.SYNTAX)
                    .toList();
            if (faults.isEmpty()) {
                return;
            }
            if (shown == null) {
                shown = facts;
                first = faults;
            }
        }
        for (KqlDiagnostic fault : first) {
            reporter.report(
                    shown.locate(fault.start(), fault.end()),
                    fault.message() + " (in the action " + action + ")",
                    fault.hint());
        }
    }

    /** Replaces each {@code @{…}}; an expression may hold braces of its own. */
    private static QueryText filled(String text, String standIn) {
        List<Replacement> replacements = new ArrayList<>();
        for (int at = text.indexOf("@{"); at >= 0; at = text.indexOf("@{", at + 1)) {
            int depth = 0;
            int end = at + 1;
            do {
                char c = text.charAt(end++);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            } while (depth > 0 && end < text.length());
            replacements.add(new Replacement(at, end, standIn));
            at = end - 1;
        }
        return QueryText.of(text, replacements);
    }
}
