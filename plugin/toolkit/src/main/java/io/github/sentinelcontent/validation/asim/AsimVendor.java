package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Queries on all products tell the events apart by vendor and product. */
final class AsimVendor extends AsimCheck {
    private static final List<String> FIELDS = List.of("EventVendor", "EventProduct");

    AsimVendor() {
        super(CheckInfo.warning(
                "SEN-ASIM-003",
                "vendor-product",
                "the query of an ASIM parser sets EventVendor and EventProduct, and sample data of them is there"));
    }

    @Override
    void check(AsimParser parser, AsimSurroundings surroundings, Reporter reporter) {
        boolean exempt = parser.isUnion()
                || parser.isEmpty()
                || parser.isNative()
                || parser.query().isBlank();
        for (String field : FIELDS) {
            if (!exempt
                    && !Pattern.compile("\\b" + field + "\\b")
                            .matcher(parser.query())
                            .find()) {
                reporter.report(
                        Place.of(parser.root(), "ParserQuery"),
                        "the query does not set " + field,
                        "extend it as a constant");
            } else if (!exempt
                    && !Pattern.compile("\\b" + field + "\\s*=[^=]")
                            .matcher(parser.query())
                            .find()) {
                reporter.report(
                        Severity.WARNING,
                        Place.of(parser.root(), "ParserQuery").location(),
                        "the query names " + field + " but does not assign it",
                        null);
            }
        }
        if (!parser.isUnion() && !parser.isEmpty() && !parser.isFiltering()) {
            checkSample(parser, surroundings.samples(), reporter);
        }
    }

    private static void checkSample(AsimParser parser, AsimSamples samples, Reporter reporter) {
        Optional<String> name = parser.sampleName().filter(file -> samples.isExpected());
        if (name.isPresent()
                && samples.files().stream().noneMatch(file -> file.name().equals(name.get()))) {
            reporter.report(
                    Place.of(parser.root(), "ParserName"),
                    "the folder " + AsimSamples.FOLDER + " has no file '" + name.get() + "' for the parser",
                    samples.named(name.get())
                            .map(file -> "did you mean '" + file.name() + "'?")
                            .orElse("add rows of the source as Log Analytics exports them"));
        }
    }
}
