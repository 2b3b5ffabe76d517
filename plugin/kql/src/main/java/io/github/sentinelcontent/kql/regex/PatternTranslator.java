package io.github.sentinelcontent.kql.regex;

import java.util.ArrayDeque;
import java.util.Deque;

/** Rewrites a pattern of the language into the syntax of RE2/J. */
final class PatternTranslator {
    private static final long LARGEST = 50_000;

    private final String pattern;
    private final boolean unicode;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> outerVerbose = new ArrayDeque<>();
    private final Deque<Long> outerSize = new ArrayDeque<>();
    private long size;
    private long lastAtom;
    private boolean verbose;
    private int at;

    /**
     * Prepares a translation.
     *
     * @param unicode whether {@code \d}, {@code \w} and {@code \s} reach beyond ASCII
     */
    PatternTranslator(String pattern, boolean unicode) {
        this.pattern = pattern;
        this.unicode = unicode;
    }

    /** The pattern for RE2/J. Fails with the construct that has no counterpart there. */
    String translate() throws PatternFault {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '[' -> {
                    ClassTranslator translator = new ClassTranslator(pattern, at, unicode);
                    out.append(translator.translate());
                    at = translator.end();
                    atom();
                }
                case '(' -> open();
                case ')' -> close();
                case '{' -> {
                    count();
                    literal(c);
                }
                case '*', '+', '?', '|', '}' -> literal(c);
                default -> {
                    atom();
                    literal(c);
                }
            }
        }
        return out.toString();
    }

    private void literal(char c) {
        if (verbose && Character.isWhitespace(c)) {
            at++;
        } else if (verbose && c == '#') {
            int line = pattern.indexOf('\n', at);
            at = line < 0 ? pattern.length() : line + 1;
        } else {
            out.append(c);
            at++;
        }
    }

    private void escape() throws PatternFault {
        if (pattern.startsWith("\\Q", at)) {
            int end = pattern.indexOf("\\E", at + 2);
            int stop = end < 0 ? pattern.length() : end + 2;
            out.append(pattern, at, stop);
            at = stop;
            return;
        }
        EscapeTranslator translator = new EscapeTranslator(pattern, at, unicode);
        out.append(translator.outsideClass());
        at = translator.end();
        atom();
    }

    private void open() throws PatternFault {
        outerVerbose.push(verbose);
        outerSize.push(size);
        size = 0;
        if (!pattern.startsWith("(?", at)) {
            out.append('(');
            at++;
            return;
        }
        refuse("(?=", "look-ahead (?=...) is not supported");
        refuse("(?!", "negative look-ahead (?!...) is not supported");
        refuse("(?<=", "look-behind (?<=...) is not supported");
        refuse("(?<!", "negative look-behind (?<!...) is not supported");
        refuse("(?>", "atomic group (?>...) is not supported");
        refuse("(?#", "comment (?#...) is not supported");
        refuse("(?P=", "back-reference (?P=...) is not supported");
        refuse("(?|", "branch reset (?|...) is not supported");
        refuse("(?(", "conditional (?(...)...) is not supported");
        if (pattern.startsWith("(?<", at) || pattern.startsWith("(?P<", at)) {
            out.append("(?P<");
            at = pattern.indexOf('<', at) + 1;
        } else {
            flags();
        }
    }

    private void refuse(String construct, String message) throws PatternFault {
        if (pattern.startsWith(construct, at)) {
            throw new PatternFault(message);
        }
    }

    /** Reads {@code (?flags)} or {@code (?flags:}; RE2/J has all but the verbose and the Unicode flag. */
    private void flags() throws PatternFault {
        StringBuilder kept = new StringBuilder();
        boolean on = true;
        boolean verboseInside = verbose;
        int i = at + 2;
        for (; i < pattern.length() && ":)".indexOf(pattern.charAt(i)) < 0; i++) {
            char flag = pattern.charAt(i);
            switch (flag) {
                case 'i', 'm', 's', 'U' -> kept.append(flag);
                case '-' -> {
                    on = false;
                    kept.append(flag);
                }
                case 'x' -> verboseInside = on;
                case 'u' -> {}
                default -> throw new PatternFault("flag '" + flag + "' in a group is not supported");
            }
        }
        if (i == pattern.length()) {
            throw new PatternFault("missing ) after group flags");
        }
        if (kept.length() > 0 && kept.charAt(kept.length() - 1) == '-') {
            kept.setLength(kept.length() - 1);
        }
        boolean forRest = pattern.charAt(i) == ')';
        if (forRest) {
            outerVerbose.pop();
            size = outerSize.pop();
        }
        if (!forRest || kept.length() > 0) {
            out.append("(?").append(kept).append(pattern.charAt(i));
        }
        verbose = verboseInside;
        at = i + 1;
    }

    private void close() throws PatternFault {
        out.append(')');
        at++;
        if (!outerVerbose.isEmpty()) {
            verbose = outerVerbose.pop();
            lastAtom = size;
            size = 0;
            grow(outerSize.pop() + lastAtom);
        }
    }

    /** Counted repetitions copy what they repeat, so that the product of nested ones has to be bounded. */
    private void count() throws PatternFault {
        int close = pattern.indexOf('}', at);
        long copies = 0;
        for (int i = at + 1; i < close; i++) {
            char c = pattern.charAt(i);
            if (c != ',' && (c < '0' || c > '9')) {
                return;
            }
            copies = c == ',' ? 0 : Math.min(copies * 10 + c - '0', LARGEST);
        }
        if (copies > 1) {
            long copied = lastAtom * (copies - 1);
            lastAtom *= copies;
            grow(copied);
        }
    }

    private void atom() throws PatternFault {
        lastAtom = 1;
        grow(1);
    }

    private void grow(long by) throws PatternFault {
        size += by;
        if (size > LARGEST) {
            throw new PatternFault("its repetitions make it larger than " + LARGEST + " steps");
        }
    }
}
