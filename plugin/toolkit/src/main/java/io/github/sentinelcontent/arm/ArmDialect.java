package io.github.sentinelcontent.arm;

/** The two files with expressions; they share the syntax, not the functions. */
public enum ArmDialect {
    /** A deployment template. */
    TEMPLATE(ArmFunctions.read("template-functions.csv")),
    /** createUiDefinition.json, which also has {@code (item) => item.name} and bare {@code true}. */
    USER_INTERFACE(ArmFunctions.read("ui-functions.csv"));

    private final ArmFunctions functions;

    ArmDialect(ArmFunctions functions) {
        this.functions = functions;
    }

    ArmFunctions functions() {
        return functions;
    }

    boolean hasArrows() {
        return this == USER_INTERFACE;
    }
}
