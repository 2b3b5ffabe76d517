package io.github.sentinelcontent.kql.engine;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random rows of a schema with nulls and repeated values; equal seeds give equal rows. */
final class RandomRows {
    private static final RowSchema ALL_TYPES = RowSchema.of(
            Column.of("Time", KqlType.DATETIME),
            Column.of("Span", KqlType.TIMESPAN),
            Column.of("Text", KqlType.STRING),
            Column.of("Count", KqlType.LONG),
            Column.of("Small", KqlType.INT),
            Column.of("Score", KqlType.REAL),
            Column.of("Exact", KqlType.DECIMAL),
            Column.of("Id", KqlType.GUID),
            Column.of("Ok", KqlType.BOOL),
            Column.of("Bag", KqlType.DYNAMIC));
    private static final List<String> TEXTS = List.of(
            "", "alpha", "192.0.2.7", "a,b,,c", "{\"k\":[1]}", "https://example.com/a?b=1", "\ud83d\ude00 \u00fc");
    private static final long NOON = 738_885 * Ticks.DAY + Ticks.DAY / 2;

    private final Random random;
    private final List<String> texts;

    private RandomRows(long seed, List<String> texts) {
        this.random = new Random(seed);
        this.texts = texts;
    }

    static Table ofAllTypes(long seed, int rows) {
        return of(ALL_TYPES, seed, rows, TEXTS);
    }

    /** Rows whose texts, and numbers where they read as such, come from a list. */
    static Table of(RowSchema schema, long seed, int rows, List<String> texts) {
        RandomRows source = new RandomRows(seed, texts);
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (Column column : schema.columns()) {
                cells.add(source.random.nextInt(6) == 0 ? null : source.value(column.type()));
            }
            values.add(cells);
        }
        return Table.of(schema, values);
    }

    private Object value(KqlType type) {
        return switch (type) {
            case BOOL -> random.nextBoolean();
            case INT -> (long) random.nextInt(-3, 20);
            case LONG -> random.nextInt(20) == 0 ? Long.MAX_VALUE : random.nextLong(-3, 100);
            case REAL -> random.nextInt(20) == 0 ? Double.NaN : random.nextInt(80) / 4.0 - 1;
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(1000), 2);
            case DATETIME -> NOON - random.nextLong(15 * Ticks.DAY);
            case TIMESPAN -> random.nextLong(-Ticks.HOUR, Ticks.DAY);
            case GUID -> new UUID(1, random.nextInt(4));
            case STRING, UNKNOWN -> text();
            case DYNAMIC -> dynamic();
        };
    }

    private String text() {
        return texts.get(random.nextInt(texts.size()));
    }

    private Object dynamic() {
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1 -> List.of(1L, text(), 2.5, Map.of("k", text()));
            case 2 -> Map.of("k", random.nextLong(4), "name", text(), "list", List.of(text()));
            case 3 -> text();
            default -> List.of(random.nextLong(3), random.nextLong(3));
        };
    }
}
