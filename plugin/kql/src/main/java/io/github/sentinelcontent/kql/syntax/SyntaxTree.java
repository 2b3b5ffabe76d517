package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** A parsed query text. The tree is complete also when there are diagnostics, with error nodes where text was unreadable. */
public record SyntaxTree(String text, Query query, List<SyntaxDiagnostic> diagnostics) {
    public SyntaxTree {
        diagnostics = List.copyOf(diagnostics);
    }
}
