package io.github.sentinelcontent.validation.watchlist;

import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.content.WatchlistRows;
import io.github.sentinelcontent.content.WatchlistRows.Field;
import io.github.sentinelcontent.content.WatchlistRows.Row;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A row with more or fewer values than the header shifts its values into other columns. */
final class CsvShape extends WatchlistCheck {
    CsvShape() {
        super(CheckInfo.error(
                "SEN-WL-004",
                "csv-shape",
                "every row has as many values as the header, whose names are not empty and differ"));
    }

    @Override
    void check(Watchlist watchlist, MappingNode properties, SolutionContext context, Reporter reporter) {
        WatchlistRows.of(watchlist).filter(rows -> !rows.rows().isEmpty()).ifPresent(rows -> check(rows, reporter));
    }

    private static void check(WatchlistRows rows, Reporter reporter) {
        Set<String> names = new HashSet<>();
        for (Field field : rows.rows().get(0).fields()) {
            if (field.text().isBlank()) {
                reporter.report(rows.locate(field), "a column of the header has no name", null);
            } else if (!names.add(field.text())) {
                reporter.report(rows.locate(field), "'" + field.text() + "' is already the name of a column", null);
            }
        }
        int expected = rows.header().size();
        List<Row> wrong = rows.values().stream()
                .filter(row -> row.fields().size() != expected)
                .toList();
        if (!wrong.isEmpty()) {
            Row first = wrong.get(0);
            String others = wrong.size() == 1 ? "" : "; other rows that do not fit: " + (wrong.size() - 1);
            reporter.report(
                    rows.node().locate(first.start(), 1),
                    "row " + (rows.values().indexOf(first) + 2) + " has "
                            + first.fields().size() + " values, the header has " + expected + others,
                    "put values with commas between quotes");
        }
    }
}
