package io.github.sentinelcontent.kql.regex;

/**
 * Rewrites one character class. RE2/J has neither classes inside classes nor the operators {@code &&}, {@code --} and
 * {@code ~~}; a class with these is worked out here and written as plain ranges.
 */
final class ClassTranslator {
    private final String pattern;
    private final int start;
    private final boolean unicode;
    private int at;

    /** Reads the class whose bracket stands at {@code start}. */
    ClassTranslator(String pattern, int start, boolean unicode) {
        this.pattern = pattern;
        this.start = start;
        this.unicode = unicode;
        this.at = start;
    }

    /** The index after the class, once it is translated. */
    int end() {
        return at;
    }

    String translate() throws PatternFault {
        String plain = plain();
        if (!plain.isEmpty()) {
            return plain;
        }
        at = start + 1;
        boolean negated = skip("^");
        CodePointSet set = members();
        boolean everything = negated && set.isEmpty();
        return everything ? "[" + set.complement() + "]" : (negated ? "[^" : "[") + set + "]";
    }

    /**
     * The class with its escapes rewritten, or the empty text when it needs to be worked out. A bracket that is not
     * closed as a class of its own stands for itself.
     */
    private String plain() throws PatternFault {
        StringBuilder out = new StringBuilder("[");
        at = start + 1;
        if (skip("^")) {
            out.append('^');
        }
        for (boolean first = true; at < pattern.length(); first = false) {
            char c = pattern.charAt(at);
            if (c == ']' && !first) {
                at++;
                return out.append(']').toString();
            }
            if (c == '\\') {
                out.append(escape());
            } else if (c == '[' && posixEnd() > 0) {
                out.append(pattern, at, posixEnd());
                at = posixEnd();
            } else if (c == '[' && closes(at) || operator() != 0 && !first) {
                return "";
            } else {
                out.append(c == '[' ? "\\[" : c == ']' ? "\\]" : String.valueOf(c));
                at++;
            }
        }
        throw new PatternFault("missing ] of a character class");
    }

    /** Whether the class that opens here, and the one around it, are both closed. */
    private boolean closes(int open) {
        int depth = 2;
        for (int i = open + 1; i < pattern.length() && depth > 0; i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && i > open + 1) {
                depth--;
            }
        }
        return depth == 0;
    }

    /** Reads members up to the closing bracket; operators apply from left to right. */
    private CodePointSet members() throws PatternFault {
        CodePointSet result = new CodePointSet();
        CodePointSet operand = result;
        char pending = 0;
        for (boolean first = true; at < pattern.length(); first = false) {
            char operator = operator();
            if (pattern.charAt(at) == ']' && !first || operator != 0) {
                result = pending == 0 ? operand : result.combine(pending, operand);
                at += operator == 0 ? 1 : 2;
                if (operator == 0) {
                    return result;
                }
                operand = new CodePointSet();
                pending = operator;
            } else {
                member(operand);
            }
        }
        throw new PatternFault("missing ] of a character class");
    }

    private void member(CodePointSet into) throws PatternFault {
        char c = pattern.charAt(at);
        if (c == '[' && posixEnd() > 0) {
            into.addAll(CodePointSet.of(pattern.substring(at, posixEnd())));
            at = posixEnd();
        } else if (c == '[') {
            at++;
            boolean negated = skip("^");
            CodePointSet nested = members();
            into.addAll(negated ? nested.complement() : nested);
        } else {
            item(into);
        }
    }

    /** Reads a character, a range of characters, or a class such as {@code \d}. */
    private void item(CodePointSet into) throws PatternFault {
        String item = pattern.charAt(at) == '\\' ? escape() : character();
        int from = codePoint(item);
        if (from < 0) {
            into.addAll(CodePointSet.of(item));
            return;
        }
        boolean range = at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
        if (!range || operator() != 0) {
            into.add(from, from);
            return;
        }
        at++;
        String last = pattern.charAt(at) == '\\' ? escape() : character();
        int to = codePoint(last);
        if (to < from) {
            throw new PatternFault("invalid range in a character class");
        }
        into.add(from, to);
    }

    /** The single character that an item stands for, or -1 for a class. */
    private static int codePoint(String item) throws PatternFault {
        if (item.charAt(0) != '\\') {
            return item.codePointCount(0, item.length()) == 1 ? item.codePointAt(0) : -1;
        }
        if (item.startsWith("\\x")) {
            return hexadecimal(item.substring(2).replace("{", "").replace("}", ""));
        }
        int control = "abtnvfr".indexOf(item.charAt(1));
        if (control >= 0 && item.length() == 2) {
            return control + 7;
        }
        return item.length() == 2 && !Character.isLetterOrDigit(item.charAt(1)) ? item.charAt(1) : -1;
    }

    private static int hexadecimal(String digits) throws PatternFault {
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            throw new PatternFault("invalid code point " + digits);
        }
    }

    private String character() {
        int codePoint = pattern.codePointAt(at);
        at += Character.charCount(codePoint);
        return Character.toString(codePoint);
    }

    private String escape() throws PatternFault {
        EscapeTranslator translator = new EscapeTranslator(pattern, at, unicode);
        String escape = translator.insideClass();
        at = translator.end();
        return escape;
    }

    /** The operator that stands here, as one of its two characters, or 0. */
    private char operator() {
        for (String operator : new String[] {"&&", "--", "~~"}) {
            if (pattern.startsWith(operator, at) && !pattern.startsWith("]", at + 2)) {
                return operator.charAt(0);
            }
        }
        return 0;
    }

    /** The index after a POSIX class such as {@code [:alpha:]} that stands here, or -1. */
    private int posixEnd() {
        int end = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at + 2) : -1;
        return end < 0 ? -1 : end + 2;
    }

    private boolean skip(String text) {
        boolean there = pattern.startsWith(text, at);
        at += there ? text.length() : 0;
        return there;
    }
}
