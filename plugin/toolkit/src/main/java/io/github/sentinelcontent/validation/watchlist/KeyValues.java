package io.github.sentinelcontent.validation.watchlist;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.content.WatchlistRows;
import io.github.sentinelcontent.content.WatchlistRows.Field;
import io.github.sentinelcontent.content.WatchlistRows.Row;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.Set;

/** A look-up by a value that stands twice gives two rows. */
final class KeyValues extends WatchlistCheck {
    private static final Pattern EMAIL = Pattern.compile("^[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$");
    private static final Pattern SAMPLE =
            Pattern.compile("(?i)@(.*\\.)?(example|contoso|fabrikam|sanitized|domain|company|test)\\.[a-z]+$");

    KeyValues() {
        super(CheckInfo.warning(
                "SEN-WL-005",
                "key-values",
                "the values of the search key are not empty and differ, and no row names a person"));
    }

    @Override
    void check(Watchlist watchlist, MappingNode properties, SolutionContext context, Reporter reporter) {
        String key = watchlist.itemsSearchKey().map(ScalarNode::text).orElse("");
        WatchlistRows.of(watchlist).ifPresent(rows -> {
            checkKeys(rows, rows.header().indexOf(key), key, reporter);
            for (Row row : rows.values()) {
                for (Field field : row.fields()) {
                    if (EMAIL.matches(field.text())
                            && !SAMPLE.matcher(field.text()).find()) {
                        reporter.report(
                                rows.locate(field),
                                "the e-mail address '" + field.text() + "' may be one of a person",
                                "write one of example.com");
                    }
                }
            }
        });
    }

    private static void checkKeys(WatchlistRows rows, int column, String key, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows.values()) {
            if (column < 0 || column >= row.fields().size()) {
                continue;
            }
            Field field = row.fields().get(column);
            if (field.text().isBlank()) {
                reporter.report(
                        rows.node().locate(row.start(), 1), "a row has no value in the search key '" + key + "'", null);
            } else if (!seen.add(field.text())) {
                reporter.report(
                        rows.locate(field),
                        "'" + field.text() + "' is already a value of the search key '" + key + "'",
                        null);
            }
        }
    }
}
