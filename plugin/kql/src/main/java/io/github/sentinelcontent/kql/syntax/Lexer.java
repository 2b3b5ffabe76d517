package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts query text into tokens. Blanks and {@code //} comments are dropped; characters that KQL has not are reported. */
final class Lexer {
    private static final List<String> LONG_SYMBOLS = List.of("..", "<=", "<>", ">=", "==", "=>", "=~", "!=", "!~");
    private static final String SYMBOLS = "()[]{}|.+-*/%<>=:;,";

    private final String text;
    private final List<SyntaxDiagnostic> diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String text, List<SyntaxDiagnostic> diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The tokens of the text in order, the last one of kind {@link TokenKind#END}. */
    static List<Token> read(String text, List<SyntaxDiagnostic> diagnostics) {
        Lexer lexer = new Lexer(text, diagnostics);
        lexer.readAll();
        return lexer.tokens;
    }

    private void readAll() {
        skipBlanks();
        while (position < text.length()) {
            readToken();
            skipBlanks();
        }
        tokens.add(new Token(TokenKind.END, position, position, ""));
    }

    private void skipBlanks() {
        while (position < text.length()) {
            if (isBlank(text.charAt(position))) {
                position++;
            } else if (text.startsWith("//", position)) {
                position = endOfLine(position);
            } else {
                return;
            }
        }
    }

    private void readToken() {
        char c = text.charAt(position);
        if (StringLiteralReader.startsAt(text, position)) {
            readString();
        } else if (isWordStart(c)) {
            readWord();
        } else if (isDigit(c)) {
            readNumber();
        } else if (c == '!' && readNegatedOperator()) {
            return;
        } else if (!readSymbol(c)) {
            readUnknown();
        }
    }

    private void readString() {
        StringLiteralReader string = StringLiteralReader.read(text, position, diagnostics);
        add(TokenKind.STRING, string.end(), string.value());
    }

    private void readWord() {
        if (NumberScanner.guidEnd(text, position) > 0) {
            add(TokenKind.GUID, position + NumberScanner.GUID_LENGTH);
            return;
        }
        int end = wordEnd(position + 1);
        String word = text.substring(position, end);
        for (String ending : Keywords.hyphenatedEndings(word)) {
            int hyphenatedEnd = end + ending.length();
            if (text.startsWith(ending, end) && !isWordPart(at(hyphenatedEnd))) {
                add(TokenKind.WORD, hyphenatedEnd);
                return;
            }
        }
        if (word.equals("in") && at(end) == '~') {
            add(TokenKind.WORD, end + 1);
        } else if (at(end) == '(' && Keywords.isTypedLiteral(word)) {
            readTypedLiteral(end);
        } else {
            add(TokenKind.WORD, end, word);
        }
    }

    /** The literal ends at the first closing bracket of the line, whatever stands between. */
    private void readTypedLiteral(int open) {
        int close = text.indexOf(')', open);
        int lineEnd = endOfLine(open);
        if (close < 0 || close > lineEnd) {
            String type = text.substring(position, open);
            diagnostics.add(new SyntaxDiagnostic(
                    new Span(position, lineEnd), "the " + type + " literal has no closing ')' on its line", "add )"));
            add(TokenKind.TYPED, lineEnd);
        } else {
            add(TokenKind.TYPED, close + 1);
        }
    }

    private void readNumber() {
        if (NumberScanner.guidEnd(text, position) > 0) {
            add(TokenKind.GUID, position + NumberScanner.GUID_LENGTH);
            return;
        }
        int realEnd = NumberScanner.realEnd(text, position);
        if (realEnd > 0) {
            add(TokenKind.REAL, realEnd);
            return;
        }
        int timespanEnd = NumberScanner.timespanEnd(text, position);
        if (timespanEnd > 0) {
            add(TokenKind.TIMESPAN, timespanEnd);
            return;
        }
        int longEnd = NumberScanner.longEnd(text, position);
        if (longEnd > 0) {
            add(TokenKind.LONG, longEnd);
        } else {
            // a name may begin with digits when a letter follows: 4625_count
            add(TokenKind.WORD, wordEnd(position + 1));
        }
    }

    private boolean readNegatedOperator() {
        if (!isWordStart(at(position + 1))) {
            return false;
        }
        int end = wordEnd(position + 1);
        String word = text.substring(position + 1, end);
        if (word.equals("in") && at(end) == '~') {
            end++;
            word = "in~";
        }
        if (!Keywords.isNegatable(word)) {
            return false;
        }
        add(TokenKind.WORD, end);
        return true;
    }

    private boolean readSymbol(char c) {
        for (String symbol : LONG_SYMBOLS) {
            if (text.startsWith(symbol, position)) {
                add(TokenKind.SYMBOL, position + symbol.length(), symbol);
                return true;
            }
        }
        int index = SYMBOLS.indexOf(c);
        if (index < 0) {
            return false;
        }
        add(TokenKind.SYMBOL, position + 1, SYMBOLS.substring(index, index + 1));
        return true;
    }

    private void readUnknown() {
        int end = text.offsetByCodePoints(position, 1);
        String found = text.substring(position, end);
        diagnostics.add(new SyntaxDiagnostic(
                new Span(position, end), "'" + found + "' is not part of the query language", hintFor(found)));
        position = end;
    }

    private static @Nullable String hintFor(String found) {
        return switch (found) {
            case "&" -> "write and";
            case "!" -> "write not(...), or !=, !in, !has and the like without a blank";
            case "\u201c", "\u201d", "\u201e" -> "write the straight quote \"";
            case "\u2018", "\u2019" -> "write the straight quote '";
            case "\\" -> "a string that ends with a backslash is written @\"...\\\" or with \\\\";
            default -> null;
        };
    }

    private void add(TokenKind kind, int end) {
        add(kind, end, text.substring(position, end));
    }

    private void add(TokenKind kind, int end, String tokenText) {
        tokens.add(new Token(kind, position, end, tokenText));
        position = end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (isWordPart(at(end))) {
            end++;
        }
        return end;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_' || c == '$';
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
