package io.github.sentinelcontent.arm;

/**
 * A token of an expression.
 *
 * @param type what it is
 * @param text the name, the digits, the decoded text or the sign itself
 * @param start offset of its first character
 * @param end offset after its last character
 */
record ArmToken(Type type, String text, int start, int end) {

    enum Type {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    /** Returns the token as messages show it. */
    String shown() {
        return switch (type) {
            case TEXT -> "a text";
            case END -> "the end";
            default -> "'" + text + "'";
        };
    }
}
