package io.github.sentinelcontent.arm;

/**
 * What a text of a template means to Azure Resource Manager.
 *
 * <p>A text that begins with {@code [} and ends with {@code ]} is an expression; a further {@code [} before it makes it
 * the literal text after that bracket. Every other text is a literal as it stands.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions">template
 *     expressions</a>
 */
public final class ArmText {

    private ArmText() {}

    /** Tells whether the text is evaluated. */
    public static boolean isExpression(String text) {
        return isBracketed(text) && !text.startsWith("[[");
    }

    /** Tells whether the text is a literal in brackets, whose first bracket is dropped. */
    public static boolean isEscaped(String text) {
        return isBracketed(text) && text.startsWith("[[");
    }

    /** Returns a text that means the given one literally. */
    public static String escape(String literal) {
        return isBracketed(literal) ? "[" + literal : literal;
    }

    /** Returns a text that still means the given one literally after a number of evaluations. */
    public static String escape(String literal, int evaluations) {
        return isBracketed(literal) ? "[".repeat(evaluations) + literal : literal;
    }

    /** Returns what is left of a literal after one evaluation; an expression stays as it is. */
    public static String unescape(String text) {
        return isEscaped(text) ? text.substring(1) : text;
    }

    /** Returns a text without any of the brackets that escape it, to compare texts of different depth. */
    public static String bare(String text) {
        String bare = text;
        while (isEscaped(bare)) {
            bare = bare.substring(1);
        }
        return bare;
    }

    private static boolean isBracketed(String text) {
        return text.length() > 1 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
    }
}
