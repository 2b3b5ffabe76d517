package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserParameter;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Optional;

/** Filtering parsers filter before they parse, which makes queries on all products quick enough. */
final class AsimFilters extends AsimCheck {
    AsimFilters() {
        super(CheckInfo.warning(
                "SEN-ASIM-006",
                "filters",
                "a filtering parser has the parameters starttime, endtime and disabled, and applies every parameter"));
    }

    @Override
    void check(AsimParser parser, List<Parser> all, Reporter reporter) {
        List<ParserParameter> parameters = parser.parser().parameters();
        boolean has = parameters.stream()
                .anyMatch(p -> p.name().filter("disabled"::equals).isPresent());
        boolean timed =
                !parser.isFiltering() || parser.isEmpty() || has(parameters, "starttime") && has(parameters, "endtime");
        if (!parser.isUnion() && !parser.isEmpty() && !has) {
            reporter.report(
                    Severity.WARNING,
                    Place.of(parser.root(), "ParserParams").location(),
                    "the parser has no parameter 'disabled'",
                    "add disabled of type bool with the default false");
        }
        if (!timed) {
            reporter.report(
                    Severity.WARNING,
                    Place.of(parser.root(), "ParserParams").location(),
                    "the parser has no parameters 'starttime' and 'endtime'",
                    null);
        }
        for (ParserParameter parameter : parameters) {
            Optional<String> name = parameter.name().filter(text -> !text.isBlank());
            if (name.isPresent() && !parser.isEmpty() && !parser.query().contains(name.get())) {
                reporter.report(
                        Place.of(parameter.node(), "Name"),
                        "the query does not apply the parameter '" + name.get() + "'",
                        null);
            }
        }
    }

    private static boolean has(List<ParserParameter> parameters, String name) {
        return parameters.stream().anyMatch(p -> p.name().filter(name::equals).isPresent());
    }
}
