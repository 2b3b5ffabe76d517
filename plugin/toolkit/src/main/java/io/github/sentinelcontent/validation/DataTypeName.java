package io.github.sentinelcontent.validation;

/** Names of data types as connectors and rules write them. */
public final class DataTypeName {
    private DataTypeName() {}

    /** The table that a data type stands for: {@code Syslog (Example)} is {@code Syslog}. */
    public static String table(String dataType) {
        int bracket = dataType.indexOf('(');
        return (bracket < 0 ? dataType : dataType.substring(0, bracket)).strip();
    }
}
