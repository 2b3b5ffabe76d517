package io.github.sentinelcontent.kql.type;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The scalar types of the language. The Java form of a value of each type is described in this package's
 * documentation. Source: <a href="https://learn.microsoft.com/kusto/query/scalar-data-types/">scalar data types</a>.
 */
public enum KqlType {
    /** True or false. */
    BOOL("bool", "System.SByte"),
    /** 32-bit integer. */
    INT("int", "System.Int32"),
    /** 64-bit integer; the type of a bare integer literal. */
    LONG("long", "System.Int64"),
    /** IEEE 754 double. */
    REAL("real", "System.Double"),
    /** 128-bit decimal. */
    DECIMAL("decimal", "System.Data.SqlTypes.SqlDecimal"),
    /** Instant in ticks of 100 ns since 0001-01-01T00:00Z. */
    DATETIME("datetime", "System.DateTime"),
    /** Duration in ticks of 100 ns. */
    TIMESPAN("timespan", "System.TimeSpan"),
    /** 128-bit identifier. */
    GUID("guid", "System.Guid"),
    /** Text; the only type without null. */
    STRING("string", "System.String"),
    /** JSON-like value: scalar, array or property bag. */
    DYNAMIC("dynamic", "System.Object"),
    /** Type of an expression with an error or of a column of an open schema; fits everywhere. */
    UNKNOWN("unknown", "System.Object");

    private static final Map<String, KqlType> ALIASES = Map.ofEntries(
            Map.entry("boolean", BOOL),
            Map.entry("int32", INT),
            Map.entry("int64", LONG),
            Map.entry("double", REAL),
            Map.entry("date", DATETIME),
            Map.entry("time", TIMESPAN),
            Map.entry("uuid", GUID),
            Map.entry("uniqueid", GUID),
            Map.entry("object", DYNAMIC));

    private final String keyword;
    private final String dotNetName;

    KqlType(String keyword, String dotNetName) {
        this.keyword = keyword;
        this.dotNetName = dotNetName;
    }

    /** The name used in queries, such as {@code datetime}. */
    public String keyword() {
        return keyword;
    }

    /** The name that {@code getschema} prints as DataType. */
    public String dotNetName() {
        return dotNetName;
    }

    /** Finds a type by its name or an alias such as {@code double} or {@code date}; letter case is ignored. */
    public static Optional<KqlType> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (KqlType type : values()) {
            if (type != UNKNOWN && type.keyword.equals(lower)) {
                return Optional.of(type);
            }
        }
        return Optional.ofNullable(ALIASES.get(lower));
    }

    /** Whether this is int, long, real or decimal. */
    public boolean isNumeric() {
        return this == INT || this == LONG || this == REAL || this == DECIMAL;
    }

    /** Whether this is int or long. */
    public boolean isInteger() {
        return this == INT || this == LONG;
    }

    @Override
    public String toString() {
        return keyword;
    }
}
