package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parsers of a schema are found by their names. */
final class AsimNaming extends AsimCheck {
    AsimNaming() {
        super(
                CheckInfo.warning(
                        "SEN-ASIM-002",
                        "naming",
                        "the names of an ASIM parser say schema and product, the file has its name, and the union parser calls it"));
    }

    @Override
    void check(AsimParser parser, AsimSurroundings surroundings, Reporter reporter) {
        MappingNode root = parser.root();
        String name = parser.name();
        String schema = parser.schema();
        if (name.isEmpty() || schema.isEmpty()) {
            return;
        }
        boolean named =
                name.startsWith("ASim" + schema) || name.startsWith("vim" + schema) || name.startsWith("im" + schema);
        if (!named) {
            reporter.report(
                    Place.of(root, "ParserName"),
                    "ParserName '" + name + "' is neither ASim" + schema + "… nor vim" + schema + "…",
                    null);
        }
        checkBuiltin(root, name.startsWith("ASim") ? "_ASim_" : "_Im_", schema, reporter);
        if (!parser.parser().file().baseName().equals(name)) {
            reporter.report(
                    Severity.WARNING,
                    Place.of(root, "ParserName").location(),
                    "ParserName says '" + name + "', the file is named '"
                            + parser.parser().file().baseName() + "'",
                    null);
        }
        if (named && !parser.isUnion() && !parser.isEmpty()) {
            checkUnion(parser, surroundings.all(), reporter);
        }
    }

    private static void checkBuiltin(MappingNode root, String prefix, String schema, Reporter reporter) {
        String builtin = root.text("EquivalentBuiltInParser").orElse("").strip();
        if (!builtin.isEmpty()
                && !builtin.toLowerCase(Locale.ROOT).startsWith((prefix + schema).toLowerCase(Locale.ROOT))) {
            reporter.report(
                    Place.of(root, "EquivalentBuiltInParser"),
                    "EquivalentBuiltInParser '" + builtin + "' does not begin with " + prefix + schema + "_",
                    null);
        }
    }

    private static void checkUnion(AsimParser parser, List<Parser> all, Reporter reporter) {
        String union = (parser.isFiltering() ? "im" : "ASim") + parser.schema();
        Optional<Parser> found = all.stream()
                .filter(other -> other.functionName()
                        .map(String::strip)
                        .filter(union::equals)
                        .isPresent())
                .findFirst();
        boolean called = found.flatMap(Parser::query)
                .filter(query -> query.text().contains(parser.name()))
                .isPresent();
        if (found.isPresent() && !called) {
            reporter.report(
                    Severity.WARNING,
                    Place.of(parser.root(), "ParserName").location(),
                    "the union parser '" + union + "' does not call '" + parser.name() + "'",
                    "add it there, to ParserQuery and Parsers");
        }
    }
}
