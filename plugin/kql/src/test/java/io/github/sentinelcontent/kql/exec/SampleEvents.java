package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Random events with nulls, empty texts and repeated values; equal seeds give equal events. */
final class SampleEvents {
    private static final RowSchema SCHEMA = RowSchema.of(
            Column.of("Time", KqlType.DATETIME),
            Column.of("User", KqlType.STRING),
            Column.of("Text", KqlType.STRING),
            Column.of("Count", KqlType.LONG),
            Column.of("Score", KqlType.REAL),
            Column.of("Ok", KqlType.BOOL),
            Column.of("Bag", KqlType.DYNAMIC));

    private static final List<String> WORDS =
            List.of("", "alpha", "Beta beta", "user=ann n=5", "user=bob n=x", "a,b,,c", "192.0.2.7", "Ünïcode 😀");

    private SampleEvents() {}

    static Table table(long seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<@Nullable Object>> events = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            events.add(Arrays.asList(
                    orNull(random, random.nextLong(30) * Ticks.HOUR),
                    "user" + random.nextInt(9),
                    WORDS.get(random.nextInt(WORDS.size())),
                    orNull(random, random.nextLong(-5, 6)),
                    orNull(random, random.nextInt(8) / 4.0 - 1),
                    orNull(random, random.nextBoolean()),
                    bag(random)));
        }
        return Table.of(SCHEMA, events);
    }

    private static @Nullable Object orNull(SplittableRandom random, Object value) {
        return random.nextInt(6) == 0 ? null : value;
    }

    private static @Nullable Object bag(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> List.of();
            case 2 -> List.of(1L, "x", random.nextLong(4));
            case 3 -> Map.of("k", random.nextLong(4));
            default -> List.of(random.nextLong(3));
        };
    }

    /** The same rows with every text column plain instead of a dictionary. */
    static Table withoutDictionaries(Table table) {
        List<Chunk> chunks = new ArrayList<>();
        for (Chunk chunk : table.chunks()) {
            List<Vector> columns = new ArrayList<>();
            for (Vector column : chunk.columns()) {
                columns.add(column instanceof StringVector text ? plain(text) : column);
            }
            chunks.add(new Chunk(columns, chunk.size()));
        }
        return new Table(table.schema(), chunks);
    }

    private static Vector plain(StringVector text) {
        String[] values = new String[text.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = text.value(i);
        }
        return StringVector.plain(values, values.length);
    }
}
