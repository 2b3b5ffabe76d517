package io.github.sentinelcontent.validation.collection;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Streams know fewer types than queries. */
final class StreamColumns extends CollectionRuleCheck {
    private static final List<String> TYPES =
            List.of("string", "int", "long", "real", "boolean", "datetime", "dynamic");
    private static final Pattern NAME = Pattern.compile("^[A-Za-z_][A-Za-z0-9_]*$");

    StreamColumns() {
        super(CheckInfo.error(
                "SEN-DCR-002",
                "stream-columns",
                "each column of a stream has a known type and a name of its own, whatever the capitals"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        for (MappingEntry stream : rule.streams()) {
            Set<String> names = new HashSet<>();
            for (MappingNode column : CollectionRule.columns(stream)) {
                checkName(column, names, reporter);
                checkType(column, reporter);
            }
        }
    }

    static boolean isName(String name) {
        return NAME.matches(name);
    }

    private static void checkName(MappingNode column, Set<String> names, Reporter reporter) {
        String name = column.text("name").orElse("");
        if (!NAME.matches(name)) {
            reporter.report(
                    Place.of(column, "name"), "name '" + name + "' does not have the form " + NAME.pattern(), null);
        } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
            reporter.report(
                    Place.of(column, "name"), "'" + name + "' is already the name of a column of this stream", null);
        }
    }

    private static void checkType(MappingNode column, Reporter reporter) {
        String type = column.text("type").orElse("");
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.equals("guid")) {
            reporter.report(
                    Severity.WARNING,
                    Place.of(column, "type").location(),
                    "a column of a stream of type guid",
                    "take it as string and convert it with toguid()");
        } else if (!TYPES.contains(lower)) {
            reporter.report(
                    Place.of(column, "type"),
                    "'" + type + "' is not allowed for type; allowed: " + String.join(", ", TYPES),
                    NearestName.of(type, TYPES)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
    }
}
