package io.github.sentinelcontent.validation.customtable;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The service creates custom tables only under names of this form. */
final class TableName extends TableResourceCheck {
    private static final Pattern FORM = Pattern.compile("^[A-Za-z][A-Za-z0-9_]*_CL$");
    private static final int LONGEST = 63;

    TableName() {
        super(CheckInfo.error(
                "SEN-TBL-001", "name-form", "the name of a table is letters, digits and underscores and ends in _CL"));
    }

    static boolean isWellFormed(String name) {
        return FORM.matches(name);
    }

    @Override
    void check(MappingNode table, SolutionContext context, Reporter reporter) {
        String name = name(table);
        if (name.isEmpty()) {
            return;
        }
        if (!FORM.matches(name)) {
            reporter.report(
                    Place.of(table, "name"),
                    "name '" + name + "' does not have the form " + FORM.pattern(),
                    "write it like Example_CL");
        } else if (name.length() > LONGEST) {
            reporter.report(
                    Severity.INFO,
                    Place.of(table, "name").location(),
                    "name has " + name.length() + " characters, allowed is at most " + LONGEST,
                    null);
        }
    }
}
