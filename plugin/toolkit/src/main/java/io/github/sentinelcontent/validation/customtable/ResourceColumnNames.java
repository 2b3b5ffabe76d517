package io.github.sentinelcontent.validation.customtable;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Columns are told apart whatever their capitals. */
final class ResourceColumnNames extends TableResourceCheck {
    private static final Pattern FORM = Pattern.compile("^[A-Za-z][A-Za-z0-9_]*$");
    private static final int LONGEST = 45;
    private static final int MOST = 500;

    ResourceColumnNames() {
        super(
                CheckInfo.error(
                        "SEN-TBL-007",
                        "column-names",
                        "column names are unique whatever their capitals, of letters, digits and underscores, and not too long"));
    }

    @Override
    void check(MappingNode table, SolutionContext context, Reporter reporter) {
        List<MappingNode> columns = columns(table);
        Set<String> names = new HashSet<>();
        for (MappingNode column : columns) {
            String name = column.text("name").orElse("");
            if (!FORM.matches(name) && !ReservedColumn.isReserved(name)) {
                reporter.report(
                        Place.of(column, "name"), "name '" + name + "' does not have the form " + FORM.pattern(), null);
            } else if (name.length() > LONGEST) {
                reporter.report(
                        Place.of(column, "name"),
                        "name has " + name.length() + " characters, allowed is at most " + LONGEST,
                        null);
            } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
                reporter.report(Place.of(column, "name"), "'" + name + "' is already the name of a column", null);
            }
        }
        if (columns.size() > MOST) {
            reporter.report(
                    Severity.INFO,
                    Place.of(schema(table).orElseThrow(), "columns").location(),
                    "the table has " + columns.size() + " columns, allowed is at most " + MOST,
                    null);
        }
    }
}
