package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.DecimalText;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.GuidText;
import io.github.sentinelcontent.kql.type.IntegerText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RealText;
import io.github.sentinelcontent.kql.type.TimespanText;
import io.github.sentinelcontent.ruletest.match.NodeValue;
import io.github.sentinelcontent.ruletest.match.RelativeTime;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a value of a test file the type of its column.
 *
 * @param now the ticks that {@code now} stands for
 */
record CellReader(long now) {

    /** A value that was read; null is a null of the column's type. */
    record Cell(@Nullable Object value) {}

    /** The value in the Java form of the type; empty when it does not fit. */
    Optional<Cell> read(DocumentNode node, KqlType type) {
        if (type == KqlType.DYNAMIC || type == KqlType.UNKNOWN) {
            return Optional.of(new Cell(dynamic(node)));
        }
        if (!(node instanceof ScalarNode scalar)) {
            Object json = DynamicText.format(NodeValue.of(node));
            return type == KqlType.STRING ? Optional.of(new Cell(json)) : Optional.empty();
        }
        if (scalar.isNull() || scalar.text().isEmpty()) {
            return Optional.of(new Cell(type == KqlType.STRING ? "" : null));
        }
        return Optional.ofNullable(typed(scalar.text(), type)).map(Cell::new);
    }

    /** As in files, a text that holds an array or a bag as JSON is one. */
    private static @Nullable Object dynamic(DocumentNode node) {
        Object value = NodeValue.of(node);
        boolean json = value instanceof String text && (text.startsWith("{") || text.startsWith("["));
        return json ? DynamicText.parse((String) value, value) : value;
    }

    private @Nullable Object typed(String text, KqlType type) {
        return switch (type) {
            case STRING, DYNAMIC, UNKNOWN -> text;
            case BOOL -> bool(text);
            case INT -> integer(text);
            case LONG -> IntegerText.parse(text);
            case REAL -> RealText.parse(text);
            case DECIMAL -> DecimalText.parse(text);
            case DATETIME -> RelativeTime.parse(text, now);
            case TIMESPAN -> TimespanText.parse(text);
            case GUID -> GuidText.parse(text);
        };
    }

    private static @Nullable Long integer(String text) {
        Long number = IntegerText.parse(text);
        return number != null && number == number.intValue() ? number : null;
    }

    private static @Nullable Boolean bool(String text) {
        if (text.equalsIgnoreCase("true") || text.equals("1")) {
            return true;
        }
        return text.equalsIgnoreCase("false") || text.equals("0") ? false : null;
    }
}
