package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.type.TimespanText;
import io.github.sentinelcontent.ruletest.match.RelativeTime;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarStyle;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows from a pattern: {@code {{i}}} is the number of the row, from 1; times begin at {@code start} and go on by
 * {@code every}.
 *
 * @param now the ticks that {@code now} stands for
 * @param faults told of times that cannot be read
 */
record GeneratedRows(long now, Faults faults) {
    private static final String NUMBER = "{{i}}";
    private static final int MOST_ROWS = 100_000;

    List<MappingNode> read(MappingNode generate) {
        long count = generate.scalar("count").flatMap(ScalarNode::asLong).orElse(1L);
        MappingNode pattern = generate.mapping("row")
                .orElseGet(() -> new MappingNode(generate.file(), generate.start(), generate.end(), List.of()));
        Long start = time(generate.scalar("start"));
        Long every = span(generate.scalar("every"));
        String column = generate.text("column").orElse("TimeGenerated");
        List<MappingNode> rows = new ArrayList<>();
        for (int i = 1; i <= Math.min(count, MOST_ROWS); i++) {
            MappingNode row = (MappingNode) filled(pattern, Integer.toString(i));
            boolean timed = start != null && row.get(column).isEmpty();
            rows.add(timed ? withTime(row, column, start + (i - 1) * (every == null ? 0 : every)) : row);
        }
        return rows;
    }

    private @Nullable Long time(Optional<ScalarNode> node) {
        Long ticks = node.map(text -> RelativeTime.parse(text.text(), now)).orElse(null);
        if (ticks == null) {
            node.ifPresent(text -> faults.report(
                    Fault.VALUE_TYPE, text, "'" + text.text() + "' is not a time", "write a time such as now-50m"));
        }
        return ticks;
    }

    private @Nullable Long span(Optional<ScalarNode> node) {
        Long ticks = node.map(text -> TimespanText.parse(text.text()))
                .filter(span -> Math.abs(span) <= Ticks.LAST_DATETIME / MOST_ROWS)
                .orElse(null);
        if (ticks == null) {
            node.ifPresent(text -> faults.report(
                    Fault.VALUE_TYPE, text, "'" + text.text() + "' is not a timespan", "write a span such as 3m"));
        }
        return ticks;
    }

    private static MappingNode withTime(MappingNode row, String column, long ticks) {
        List<MappingEntry> entries = new ArrayList<>(row.entries());
        entries.add(new MappingEntry(text(row, column), text(row, DatetimeText.format(ticks))));
        return new MappingNode(row.file(), row.start(), row.end(), entries);
    }

    private static ScalarNode text(DocumentNode place, String text) {
        return new ScalarNode(place.file(), place.start(), place.end(), text, ScalarStyle.TEXT, ScalarType.STRING);
    }

    private static DocumentNode filled(DocumentNode node, String number) {
        if (node instanceof MappingNode mapping) {
            List<MappingEntry> entries = mapping.entries().stream()
                    .map(entry -> new MappingEntry(entry.key(), filled(entry.value(), number)))
                    .toList();
            return new MappingNode(mapping.file(), mapping.start(), mapping.end(), entries);
        }
        if (node instanceof SequenceNode sequence) {
            List<DocumentNode> items =
                    sequence.items().stream().map(item -> filled(item, number)).toList();
            return new SequenceNode(sequence.file(), sequence.start(), sequence.end(), items);
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.text().contains(NUMBER)
                ? new ScalarNode(
                        scalar.file(),
                        scalar.start(),
                        scalar.end(),
                        scalar.text().replace(NUMBER, number),
                        scalar.style(),
                        scalar.type())
                : scalar;
    }
}
