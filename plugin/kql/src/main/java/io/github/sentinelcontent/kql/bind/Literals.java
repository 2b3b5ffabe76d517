package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.LiteralKind;
import io.github.sentinelcontent.kql.syntax.ScalarTypeName;
import io.github.sentinelcontent.kql.syntax.TypeName;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values and type names of the syntax tree in the Java form of the engine. */
final class Literals {
    private Literals() {}

    static Constant constant(Literal literal) {
        KqlType type = type(literal.kind());
        Object value = literal.value();
        if (type == KqlType.STRING && value == null) {
            return new Constant(type, "");
        }
        return new Constant(type, type == KqlType.DYNAMIC ? dynamic(value) : value);
    }

    /** Whether the literal is the least long, whose digits alone are none. */
    static boolean isLeastLong(Literal literal) {
        return literal.kind() == LiteralKind.LONG
                && Long.valueOf(Long.MIN_VALUE).equals(literal.value());
    }

    private static KqlType type(LiteralKind kind) {
        return KqlType.valueOf(kind.name());
    }

    static KqlType type(@Nullable TypeName name) {
        return name == null ? KqlType.STRING : type(name.type());
    }

    static KqlType type(ScalarTypeName name) {
        return KqlType.valueOf(name.name());
    }

    private static @Nullable Object dynamic(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> converted = new ArrayList<>();
            list.forEach(item -> converted.add(dynamic(item)));
            return Collections.unmodifiableList(converted);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> converted = new LinkedHashMap<>();
            map.forEach((key, item) -> converted.put(key, dynamic(item)));
            return Collections.unmodifiableMap(converted);
        }
        if (value instanceof Literal literal) {
            Constant constant = constant(literal);
            return DynamicValue.of(constant.type(), constant.value());
        }
        return value;
    }
}
