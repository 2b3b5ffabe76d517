package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;

/** Tells whether a name reads as one plain word. */
final class LexedWord {
    private LexedWord() {}

    static boolean isOne(String name) {
        List<SyntaxDiagnostic> diagnostics = new ArrayList<>();
        List<Token> tokens = Lexer.read(name, diagnostics);
        return diagnostics.isEmpty()
                && tokens.size() == 2
                && tokens.get(0).is(TokenKind.WORD)
                && tokens.get(0).text().equals(name);
    }
}
