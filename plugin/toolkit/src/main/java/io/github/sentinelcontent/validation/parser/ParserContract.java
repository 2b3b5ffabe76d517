package io.github.sentinelcontent.validation.parser;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Set;
import java.util.TreeSet;

/** What the content of a solution reads from its parsers is what the parsers give. */
final class ParserContract extends ParserCheck {
    ParserContract() {
        super(CheckInfo.warning(
                "SEN-PA-012",
                "contract",
                "the result of a parser has the columns that its solution reads, and it is used"));
    }

    @Override
    void check(Parser parser, SolutionContext context, Reporter reporter) {
        String name = parser.functionAlias().orElse("");
        if (name.isBlank()) {
            return;
        }
        DocumentNode place = parser.root()
                .flatMap(root -> root.scalar("FunctionAlias").or(() -> root.scalar("FunctionName")))
                .map(node -> (DocumentNode) node)
                .orElse(null);
        Set<String> missing = missing(name, context);
        if (!missing.isEmpty()) {
            reporter.report(
                    place == null ? parser.source().location() : place.location(),
                    "the result of '" + name + "' lacks what the solution reads: " + String.join(", ", missing),
                    "add the columns to the parser or correct the queries");
        } else if (!isUsed(name, parser, context)) {
            reporter.report(
                    Severity.INFO,
                    place == null ? parser.source().location() : place.location(),
                    "nothing in the solution uses '" + name + "'",
                    null);
        }
    }

    /** The unknown columns of queries that read nothing but this parser, each with the file that reads it. */
    private static Set<String> missing(String name, SolutionContext context) {
        Set<String> missing = new TreeSet<>();
        for (ContentItem item : context.solution().items()) {
            if (item instanceof QueryTemplate) {
                for (ContentQuery query : item.queries()) {
                    addMissing(name, item, context.facts(query), missing);
                }
            }
        }
        return missing;
    }

    private static void addMissing(String name, ContentItem item, QueryFacts facts, Set<String> missing) {
        String text = facts.query().text();
        boolean readsOnlyThis = Words.find(text, name) >= 0
                && facts.compiled().tables().stream().noneMatch(table -> Words.find(text, table) >= 0)
                && facts.compiled().functions().stream()
                        .allMatch(other -> other.equals(name) || Words.find(text, other) < 0);
        if (readsOnlyThis && facts.compiled().functions().contains(name)) {
            for (KqlDiagnostic diagnostic : facts.compiled().diagnostics()) {
                if (diagnostic.isFault() && diagnostic.kind() == DiagnosticKind.UNKNOWN_COLUMN) {
                    missing.add(text.substring(diagnostic.start(), diagnostic.end()) + " ("
                            + item.file().baseName() + ")");
                }
            }
        }
    }

    private static boolean isUsed(String name, Parser parser, SolutionContext context) {
        return context.solution().sources().values().stream()
                .filter(source -> !source.path().equals(parser.path()) && isContent(source))
                .anyMatch(source -> Words.find(source.text(), name) >= 0);
    }

    private static boolean isContent(SourceFile source) {
        return !source.path().startsWith("Data/") && !source.fileName().endsWith(".md");
    }
}
