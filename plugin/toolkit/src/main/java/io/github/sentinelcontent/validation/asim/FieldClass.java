package io.github.sentinelcontent.validation.asim;

/** How much a schema of ASIM asks for a field. */
enum FieldClass {
    /** Every parser has it. */
    MANDATORY,
    /** A parser has it if the source can fill it. */
    RECOMMENDED,
    /** A parser may have it. */
    OPTIONAL,
    /** A parser has it if it has another field. */
    CONDITIONAL,
    /** Another name of a field; a parser has it if it has that field. */
    ALIAS;

    /** The class that a letter of the reference data stands for. */
    static FieldClass of(String letter) {
        return switch (letter) {
            case "m" -> MANDATORY;
            case "r" -> RECOMMENDED;
            case "c" -> CONDITIONAL;
            case "a" -> ALIAS;
            default -> OPTIONAL;
        };
    }
}
