package io.github.sentinelcontent.kql.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scalar types by name, with the other names each may be written with. */
public enum ScalarTypeName {
    BOOL("bool", "boolean"),
    INT("int", "int32"),
    LONG("long", "int64"),
    REAL("real", "double"),
    DECIMAL("decimal"),
    STRING("string"),
    DATETIME("datetime", "date"),
    TIMESPAN("timespan", "time"),
    GUID("guid", "uuid", "uniqueid"),
    DYNAMIC("dynamic");

    private static final Map<String, ScalarTypeName> BY_KEYWORD = byKeyword();

    private final String keyword;
    private final List<String> aliases;

    ScalarTypeName(String keyword, String... aliases) {
        this.keyword = keyword;
        this.aliases = List.of(aliases);
    }

    /** The usual name of the type. */
    public String keyword() {
        return keyword;
    }

    /** The type with a usual or other name, or {@code null} when there is none. */
    public static @Nullable ScalarTypeName find(String name) {
        return BY_KEYWORD.get(name);
    }

    static String allKeywords() {
        return Arrays.stream(values()).map(ScalarTypeName::keyword).collect(Collectors.joining(", "));
    }

    private static Map<String, ScalarTypeName> byKeyword() {
        Map<String, ScalarTypeName> types = new HashMap<>();
        for (ScalarTypeName type : values()) {
            types.put(type.keyword, type);
            type.aliases.forEach(alias -> types.put(alias, type));
        }
        return Map.copyOf(types);
    }
}
