package io.github.sentinelcontent.validation.parser;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.content.ParserParameter;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parameters of a parser make up the head of the function. */
final class ParserParameters extends ParserCheck {
    private static final Pattern NAME = Pattern.compile("^[A-Za-z_]\\w*$");
    private static final Pattern TABLE =
            Pattern.compile("^(?i)(table|[a-z_]\\w*\\s*:\\s*table)?\\s*:?\\s*\\(.*\\)$|^(?i)table(:.*)?$");

    /** By type the form of a default; a type without one takes any text. */
    private static final Map<String, Pattern> DEFAULTS = Map.ofEntries(
            Map.entry("string", Pattern.compile("(?s).*")),
            Map.entry("int", Pattern.compile("-?\\d+|int\\(.*\\)")),
            Map.entry("long", Pattern.compile("-?\\d+|long\\(.*\\)|int\\(.*\\)")),
            Map.entry("bool", Pattern.compile("(?i)true|false|bool\\(.*\\)|0|1")),
            Map.entry("datetime", Pattern.compile("(?i)(datetime|ago|now|startofday|endofday)\\s*\\(.*\\)")),
            Map.entry(
                    "timespan",
                    Pattern.compile("(?i)-?\\d+(\\.\\d+)?(d|h|m|s|ms|microsecond|tick)|(timespan|time)\\(.*\\)")),
            Map.entry("dynamic", Pattern.compile("(?is)dynamic\\s*\\(.*\\)")),
            Map.entry("real", Pattern.compile("-?\\d+(\\.\\d*)?([eE]-?\\d+)?|real\\(.*\\)")),
            Map.entry("decimal", Pattern.compile("-?\\d+(\\.\\d*)?|decimal\\(.*\\)")),
            Map.entry("guid", Pattern.compile("(?i)guid\\(.*\\)|[0-9a-f-]{36}")));

    ParserParameters() {
        super(CheckInfo.error(
                "SEN-PA-008",
                "parameters",
                "each parameter has a name, a type and a default that fits; those without default come first"));
    }

    @Override
    void check(Parser parser, SolutionContext context, Reporter reporter) {
        if (parser.form() != ParserForm.YAML) {
            return;
        }
        Set<String> names = new HashSet<>();
        boolean optional = false;
        for (ParserParameter parameter : parser.parameters()) {
            checkName(parameter, names, reporter);
            checkType(parameter, reporter);
            if (parameter.defaultValue().isPresent()) {
                optional = true;
            } else if (optional) {
                reporter.report(
                        Place.of(parameter.node(), "Name"),
                        "parameter '" + parameter.name().orElse("") + "' has no default but follows one that has",
                        "move it before the parameters with defaults");
            }
        }
    }

    private static void checkName(ParserParameter parameter, Set<String> names, Reporter reporter) {
        String name = parameter.name().orElse("");
        if (name.isEmpty()) {
            reporter.report(Place.of(parameter.node(), "Name"), "'Name' is missing in a parameter", null);
        } else if (!NAME.matches(name)) {
            reporter.report(Place.of(parameter.node(), "Name"), "Name '" + name + "' is no name of KQL", null);
        } else if (!names.add(name)) {
            reporter.report(
                    Place.of(parameter.node(), "Name"), "'" + name + "' is already the name of a parameter", null);
        }
    }

    private static void checkType(ParserParameter parameter, Reporter reporter) {
        String written = parameter.type().orElse("");
        String type = written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^boolean$", "bool")
                .replaceFirst("^double$", "real");
        if (written.isEmpty()) {
            reporter.report(Place.of(parameter.node(), "Type"), "'Type' is missing in a parameter", null);
        } else if (DEFAULTS.containsKey(type)) {
            parameter.defaultValue().ifPresent(value -> checkDefault(type, value, reporter));
        } else if (!TABLE.matches(type)) {
            reporter.report(
                    Place.of(parameter.node(), "Type"),
                    "'" + written + "' is not allowed for Type; allowed: string, int, long, real, bool, datetime,"
                            + " timespan, dynamic, decimal, guid, table:(…)",
                    null);
        }
    }

    private static void checkDefault(String type, ScalarNode value, Reporter reporter) {
        String text = value.text().strip();
        if (!DEFAULTS.get(type).matches(text) && !text.equalsIgnoreCase("null")) {
            reporter.report(value, "Default '" + text + "' is no " + type, null);
        }
    }
}
