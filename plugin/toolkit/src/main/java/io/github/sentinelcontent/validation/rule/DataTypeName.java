package io.github.sentinelcontent.validation.rule;

/** Names of data types as connectors and rules write them. */
final class DataTypeName {
    private DataTypeName() {}

    /** The table that a data type stands for: {@code Syslog (Example)} is {@code Syslog}. */
    static String table(String dataType) {
        int bracket = dataType.indexOf('(');
        return (bracket < 0 ? dataType : dataType.substring(0, bracket)).strip();
    }
}
