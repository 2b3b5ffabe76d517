package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads KQL text into a syntax tree. */
public final class Parser {
    private Parser() {}

    /**
     * Parses the statements of a query. Never throws on any text: what cannot be read is reported as a diagnostic, in
     * the order of the text, and reading goes on after the next pipe or semicolon. Source: KQL reference.
     */
    public static SyntaxTree parse(String text) {
        List<SyntaxDiagnostic> diagnostics = new ArrayList<>();
        TokenStream tokens = new TokenStream(Lexer.read(text, diagnostics), diagnostics);
        Query query = new Parsing(tokens).statements.query();
        diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return new SyntaxTree(text, query, diagnostics);
    }
}
