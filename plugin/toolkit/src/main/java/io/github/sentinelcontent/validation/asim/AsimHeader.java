package io.github.sentinelcontent.validation.asim;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the head of an ASIM parser says of it. */
final class AsimHeader extends AsimCheck {
    private static final Pattern VERSION = Pattern.compile("^\\d+\\.\\d+\\.\\d+$");
    private static final Pattern UPDATED =
            Pattern.compile("^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([1-9]|0[1-9]|[12]\\d|3[01]), \\d{4}$");
    private static final String ABOUT = "https://aka.ms/AboutASIM";

    /** The current version of each schema. */
    private static final Map<String, String> SCHEMAS = ReferenceLines.read("asim-schemas.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    AsimHeader() {
        super(CheckInfo.error(
                "SEN-ASIM-001",
                "header",
                "an ASIM parser has name, title, version, day of change, schema, references and query in their forms"));
    }

    @Override
    void check(AsimParser parser, AsimSurroundings surroundings, Reporter reporter) {
        MappingNode root = parser.root();
        for (String key : List.of("ParserName", "EquivalentBuiltInParser", "ParserQuery")) {
            require(root, key, "the parser", reporter);
        }
        Optional<MappingNode> header = part(root, "Parser", reporter);
        header.ifPresent(node -> {
            for (String key : List.of("Title", "Version", "LastUpdated")) {
                require(node, key, "Parser", reporter);
            }
            form(node, "Version", VERSION, "write it like '0.1.0'", reporter);
            form(node, "LastUpdated", UPDATED, "write it like Jun 29, 2024", reporter);
        });
        part(root, "Normalization", reporter).ifPresent(node -> checkSchema(node, reporter));
        checkReferences(root, reporter);
    }

    private static Optional<MappingNode> part(MappingNode root, String key, Reporter reporter) {
        Optional<MappingNode> part = root.mapping(key);
        if (part.isEmpty()) {
            reporter.report(Place.of(root, key), "'" + key + "' is missing in the parser", null);
        }
        return part;
    }

    private static void require(MappingNode owner, String key, String where, Reporter reporter) {
        if (owner.text(key).filter(text -> !text.isBlank()).isEmpty()) {
            reporter.report(Place.of(owner, key), "'" + key + "' is missing in " + where, null);
        }
    }

    /** Merged parsers have older forms, so these are warnings. */
    private static void form(MappingNode owner, String key, Pattern form, String hint, Reporter reporter) {
        owner.scalar(key)
                .filter(node -> !node.isNull() && !form.matches(node.text().strip()))
                .ifPresent(node -> reporter.report(
                        Severity.WARNING,
                        node.location(),
                        key + " '" + node.text() + "' does not have the form " + form.pattern(),
                        hint));
    }

    private static void checkSchema(MappingNode node, Reporter reporter) {
        require(node, "Schema", "Normalization", reporter);
        require(node, "Version", "Normalization", reporter);
        Optional<ScalarNode> schema =
                node.scalar("Schema").filter(name -> !name.text().isBlank());
        String current = schema.map(name -> SCHEMAS.get(name.text().strip())).orElse(null);
        if (schema.isPresent() && current == null) {
            reporter.report(
                    schema.get(),
                    "'" + schema.get().text() + "' is no schema of ASIM",
                    NearestName.of(schema.get().text(), SCHEMAS.keySet())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        } else if (current != null) {
            node.scalar("Version")
                    .filter(version -> !version.isNull() && !version.text().equals(current))
                    .ifPresent(version -> reporter.report(
                            Severity.WARNING,
                            version.location(),
                            "the parser is for version " + version.text() + " of the schema, the current one is "
                                    + current,
                            null));
        }
    }

    private static void checkReferences(MappingNode root, Reporter reporter) {
        List<DocumentNode> references = root.items("References");
        if (references.isEmpty()) {
            reporter.report(Place.of(root, "References"), "'References' is missing in the parser", null);
            return;
        }
        boolean about = references.stream()
                .flatMap(node -> node.asMapping().stream())
                .anyMatch(node ->
                        node.text("Link").filter(ABOUT::equalsIgnoreCase).isPresent());
        if (!about) {
            reporter.report(
                    Severity.WARNING,
                    root.entry("References").orElseThrow().key().location(),
                    "References has no entry ASIM with the link " + ABOUT,
                    null);
        }
    }
}
