package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.Statement;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.source.ScalarStyle;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query of a solution in its place, with what the checks ask of its syntax. */
final class QuerySite {
    private static final Pattern WORDS = Pattern.compile("[\\w, ()=~!-]*");

    private final QueryPlace place;
    private final ContentItem item;
    private final QueryFacts facts;
    private @Nullable SyntaxIndex syntax;
    private @Nullable TimeFolding folding;
    private @Nullable QueryNames names;

    QuerySite(QueryPlace place, ContentItem item, QueryFacts facts) {
        this.place = place;
        this.item = item;
        this.facts = facts;
    }

    QueryPlace place() {
        return place;
    }

    /** What holds the query. */
    ContentItem item() {
        return item;
    }

    QueryFacts facts() {
        return facts;
    }

    boolean isRule() {
        return place == QueryPlace.RULE;
    }

    /** Whether the text is a query; of others the syntax tree is in parts only. */
    boolean isReadable() {
        return facts.compiled().diagnostics().stream()
                .noneMatch(d -> d.isFault() && d.kind() == DiagnosticKind.SYNTAX && d.function() == null);
    }

    SyntaxIndex syntax() {
        if (syntax == null) {
            syntax = new SyntaxIndex(facts.compiled().syntax().query());
        }
        return syntax;
    }

    List<Statement> statements() {
        return facts.compiled().syntax().query().statements();
    }

    /** The names that the query gives. */
    QueryNames names() {
        if (names == null) {
            names = QueryNames.of(this);
        }
        return names;
    }

    List<PipelineExpression> pipelines() {
        return syntax().all(PipelineExpression.class);
    }

    /** Folds constants with the {@code let} statements of the query. */
    TimeFolding folding() {
        if (folding == null) {
            folding = new TimeFolding();
            for (Statement statement : statements()) {
                if (statement instanceof LetStatement let) {
                    folding.define(let.name().name(), let.value());
                }
            }
        }
        return folding;
    }

    /** The text as compiled. */
    String text() {
        return facts.text().text();
    }

    String text(SyntaxNode node) {
        return text().substring(node.span().start(), Math.min(node.span().end(), text().length()));
    }

    /** Whether a node stands in the text as written and not in a stand-in. */
    boolean isWritten(SyntaxNode node) {
        return !facts.text().isReplaced(node.span().start(), node.span().end());
    }

    /** Whether no part of a node is a stand-in. */
    boolean isWrittenWhole(SyntaxNode node) {
        return !facts.text().touchesReplaced(node.span().start(), node.span().end());
    }

    SourceLocation locate(SyntaxNode node) {
        return locate(node.span());
    }

    SourceLocation locate(Span span) {
        return facts.locate(span.start(), span.end());
    }

    /**
     * Reports a node of which another text safely takes the place. Where the text would have to be written in another way
     * in the file, as in JSON, or has several lines, the mend is left to the author.
     *
     * @param replacement the text, as in the query
     */
    void reportMendable(
            Severity severity, SyntaxNode node, String message, String hint, String replacement, Reporter reporter) {
        SourceLocation place = locate(node);
        ScalarStyle style = facts.query().node().style();
        boolean asWritten = style == ScalarStyle.LITERAL
                || style == ScalarStyle.FOLDED
                || style == ScalarStyle.TEXT
                || WORDS.matches(replacement);
        if (asWritten && isWrittenWhole(node) && place.line() == place.endLine() && replacement.indexOf('\n') < 0) {
            reporter.reportMendable(severity, place, message, hint, replacement);
        } else {
            reporter.report(severity, place, message, hint);
        }
    }

    /** The place of the first word of a node, such as the keyword of an operator. */
    SourceLocation locateWord(SyntaxNode node) {
        int start = node.span().start();
        int end = start;
        while (end < text().length() && (Character.isLetter(text().charAt(end)) || text().charAt(end) == '-')) {
            end++;
        }
        return facts.locate(start, end);
    }
}
