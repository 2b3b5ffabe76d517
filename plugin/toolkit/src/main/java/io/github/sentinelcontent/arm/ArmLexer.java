package io.github.sentinelcontent.arm;

import io.github.sentinelcontent.arm.ArmToken.Type;
import java.util.function.IntPredicate;

/** Cuts an expression into tokens. */
final class ArmLexer {

    private final String text;
    private int at;

    ArmLexer(String text) {
        this.text = text;
    }

    ArmToken next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            return new ArmToken(Type.END, "", at, at);
        }
        char c = text.charAt(at);
        if (c == '\'') {
            return quoted();
        }
        if (isDigit(c) || (c == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            return run(Type.NUMBER, at + 1, ArmLexer::isDigit);
        }
        if (isNameStart(c)) {
            return run(Type.NAME, at + 1, ArmLexer::isNamePart);
        }
        if (text.startsWith("=>", at)) {
            return sign(2);
        }
        if ("[](),.".indexOf(c) >= 0) {
            return sign(1);
        }
        int length = Character.charCount(text.codePointAt(at));
        throw new ArmSyntaxError(
                at,
                at + length,
                "'" + text.substring(at, at + length) + "' is not part of the expression language"
                        + (c == '"' ? "; texts stand in single quotes" : ""));
    }

    private ArmToken sign(int length) {
        at += length;
        return new ArmToken(Type.SIGN, text.substring(at - length, at), at - length, at);
    }

    private ArmToken run(Type type, int from, IntPredicate part) {
        int start = at;
        at = from;
        while (at < text.length() && part.test(text.charAt(at))) {
            at++;
        }
        return new ArmToken(type, text.substring(start, at), start, at);
    }

    /** Two quotes inside a text stand for one. */
    private ArmToken quoted() {
        int start = at;
        StringBuilder value = new StringBuilder();
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean quote = c == '\'';
            if (quote && !(i + 1 < text.length() && text.charAt(i + 1) == '\'')) {
                at = i + 1;
                return new ArmToken(Type.TEXT, value.toString(), start, at);
            }
            value.append(c);
            i += quote ? 2 : 1;
        }
        throw new ArmSyntaxError(start, text.length(), "the text that begins here has no closing quote");
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c) || isDigit(c);
    }
}
