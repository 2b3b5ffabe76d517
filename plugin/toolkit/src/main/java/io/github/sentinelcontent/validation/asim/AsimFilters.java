package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.content.ParserParameter;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Filtering parsers filter before they parse, which makes queries on all products quick enough. */
final class AsimFilters extends AsimCheck {
    /** The filtering parameters of each schema. */
    private static final Map<String, List<String>> PARAMETERS = ReferenceLines.read("asim-parameters.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableMap(words -> words.get(0), words -> words.subList(1, words.size())));

    AsimFilters() {
        super(
                CheckInfo.warning(
                        "SEN-ASIM-006",
                        "filters",
                        "an ASIM parser can be disabled, has the filtering parameters of its schema, and applies every parameter"));
    }

    @Override
    void check(AsimParser parser, AsimSurroundings surroundings, Reporter reporter) {
        if (parser.isEmpty()) {
            return;
        }
        if (parser.isUnion()) {
            checkPack(parser, reporter);
        } else {
            checkDisabled(parser, reporter);
        }
        if (parser.isFiltering()) {
            checkFilters(parser, reporter);
        }
        for (ParserParameter parameter : parser.parser().parameters()) {
            Optional<String> name = parameter.name().filter(text -> !text.isBlank());
            if (name.isPresent() && !parser.query().contains(name.get())) {
                reporter.report(
                        Place.of(parameter.node(), "Name"),
                        "the query does not apply the parameter '" + name.get() + "'",
                        null);
            }
        }
    }

    private static void checkPack(AsimParser parser, Reporter reporter) {
        if (parser.parameter("pack").isEmpty()) {
            reporter.report(
                    Place.of(parser.root(), "ParserParams"),
                    "the parser of all products has no parameter 'pack'",
                    "add pack of type bool with the default false");
        }
    }

    private static void checkDisabled(AsimParser parser, Reporter reporter) {
        Optional<ParserParameter> disabled = parser.parameter("disabled");
        if (disabled.isEmpty()) {
            reporter.report(
                    Place.of(parser.root(), "ParserParams"),
                    "the parser has no parameter 'disabled'",
                    "add disabled of type bool with the default false");
            return;
        }
        boolean isBool = disabled.get().type().filter("bool"::equalsIgnoreCase).isPresent();
        boolean isFalse = disabled.get()
                .defaultValue()
                .map(ScalarNode::text)
                .filter("false"::equalsIgnoreCase)
                .isPresent();
        if (!isBool || !isFalse) {
            reporter.report(
                    Place.of(disabled.get().node(), isBool ? "Default" : "Type"),
                    "the parameter 'disabled' is not of type bool with the default false",
                    "write Type: bool and Default: false");
        }
    }

    private static void checkFilters(AsimParser parser, Reporter reporter) {
        List<String> missing = PARAMETERS.getOrDefault(parser.schema(), List.of()).stream()
                .filter(name -> parser.parameter(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            reporter.report(
                    Place.of(parser.root(), "ParserParams"),
                    "the parser lacks filtering parameters of the schema " + parser.schema() + ": "
                            + String.join(", ", missing),
                    "the parser of all products passes them on by name or in this order");
        }
    }
}
