package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.QueryText.Replacement;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The queries that the steps of playbooks run on Log Analytics, with stand-ins for expressions, each compiled once. */
public final class PlaybookTexts {
    /** What an expression of the logic app may put into the query. */
    private static final List<String> STAND_INS = List.of("x", "1", "'x'", "print x='x'");

    private final Map<Playbook, List<Filled>> filled = new IdentityHashMap<>();

    private PlaybookTexts() {}

    /** Those of a solution. */
    public static PlaybookTexts of(SolutionContext context) {
        return context.derived(PlaybookTexts.class, PlaybookTexts::read);
    }

    /**
     * A query with its expressions filled in.
     *
     * @param action the name of the step
     * @param facts what is known of the first text that can be read, or else of the first
     */
    public record Filled(String action, QueryFacts facts) {
        /** What makes the text no query. */
        List<KqlDiagnostic> faults() {
            return facts.compiled().diagnostics().stream()
                    .filter(diagnostic -> diagnostic.isFault() && diagnostic.kind() == DiagnosticKind.SYNTAX)
                    .toList();
        }

        /**
         * What the names and types of the query are wrong in; nothing where an expression outside of a text may bring
         * names of its own, and no tables, which may be ones of the workspace.
         */
        List<KqlDiagnostic> misnomers() {
            boolean whole = isQuoted(facts.query().text());
            List<KqlDiagnostic> all = facts.compiled().diagnostics().stream()
                    .filter(KqlDiagnostic::isFault)
                    .toList();
            boolean tables = all.stream().anyMatch(diagnostic -> diagnostic.kind() == DiagnosticKind.UNKNOWN_TABLE);
            return whole && !tables && faults().isEmpty() ? all : List.of();
        }
    }

    /** The queries of a playbook in file order. */
    public List<Filled> queries(Playbook playbook) {
        return filled.getOrDefault(playbook, List.of());
    }

    private static PlaybookTexts read(SolutionContext context) {
        PlaybookTexts texts = new PlaybookTexts();
        for (Playbook playbook : context.solution().items(Playbook.class)) {
            if (playbook.root().isPresent()) {
                texts.filled.put(playbook, queries(playbook, context));
            }
        }
        return texts;
    }

    private static List<Filled> queries(Playbook playbook, SolutionContext context) {
        List<Filled> found = new ArrayList<>();
        for (MappingNode workflow : TemplateResources.workflows(playbook)) {
            WorkflowDefinition.of(workflow)
                    .ifPresent(definition -> definition
                            .actions()
                            .forEach(action ->
                                    query(action).ifPresent(query -> found.add(fill(action.name(), query, context)))));
        }
        return found;
    }

    private static Filled fill(String action, ScalarNode node, SolutionContext context) {
        ContentQuery query = new ContentQuery(action, node);
        Filled first = null;
        for (String standIn : STAND_INS) {
            Filled next = new Filled(action, context.facts(query, filled(node.text(), standIn)));
            if (next.faults().isEmpty()) {
                return next;
            }
            first = first == null ? next : first;
            if (!node.text().contains("@{")) {
                break;
            }
        }
        return Objects.requireNonNull(first);
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

    /** Whether all expressions stand in texts of the query. */
    private static boolean isQuoted(String text) {
        int quotes = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("@{", at)) {
                if (quotes % 2 == 0) {
                    return false;
                }
                at = end(text, at) - 1;
            } else if (text.charAt(at) == '"') {
                quotes++;
            }
        }
        return true;
    }

    /** Where the expression that begins at an offset ends; it may hold braces of its own. */
    private static int end(String text, int start) {
        int depth = 0;
        int end = start + 1;
        do {
            char c = text.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0 && end < text.length());
        return end;
    }

    /** Replaces each {@code @{…}}. */
    private static QueryText filled(String text, String standIn) {
        List<Replacement> replacements = new ArrayList<>();
        for (int at = text.indexOf("@{"); at >= 0; at = text.indexOf("@{", at + 1)) {
            int end = end(text, at);
            replacements.add(new Replacement(at, end, standIn));
            at = end - 1;
        }
        return QueryText.of(text, replacements);
    }
}
