package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/**
 * The ARM template and the change log of an ASIM parser in a checkout: {@code Parsers/ASim<schema>/ARM/<name>/<name>.json}
 * and {@code Parsers/ASim<schema>/CHANGELOG/<name>.md}. Where a schema has no such folder at all, nothing is expected.
 */
final class AsimCopies {
    private final SourceFolder checkout;
    private final Reporter reporter;

    AsimCopies(SourceFolder checkout, Reporter reporter) {
        this.checkout = checkout;
        this.reporter = reporter;
    }

    void check(AsimParser parser) {
        String path = parser.parser().path().replaceFirst("^(?:\\.\\./)*", "");
        int folder = path.lastIndexOf("/Parsers/");
        if (folder < 0 || parser.name().isEmpty()) {
            return;
        }
        String schema = path.substring(0, folder);
        String name = parser.parser().file().baseName();
        if (checkout.folders(schema).contains("ARM")) {
            checkTemplate(parser, schema + "/ARM/" + name + "/" + name + ".json");
        }
        if (checkout.folders(schema).contains("CHANGELOG")) {
            checkLog(parser, schema + "/CHANGELOG/" + name + ".md");
        }
    }

    private void checkTemplate(AsimParser parser, String path) {
        Optional<SourceFile> file = checkout.read(path).asFile();
        if (file.isEmpty()) {
            reporter.report(
                    Place.of(parser.root(), "ParserName"),
                    "the parser has no ARM template '" + path + "'",
                    "make it from the parser; it is what users deploy");
            return;
        }
        Optional<String> query = JsonDocument.read(file.get())
                .mapping()
                .flatMap(root -> root.at("/resources/0/properties/query"))
                .flatMap(DocumentNode::asScalar)
                .map(ScalarNode::text);
        if (query.isPresent() && !words(query.get()).equals(words(parser.query()))) {
            reporter.report(
                    FieldPlace.ofQuery(parser),
                    "the query differs from that of its ARM template '" + path + "'",
                    "make the template anew from the parser; it is what users deploy");
        }
    }

    private void checkLog(AsimParser parser, String path) {
        Optional<String> log = checkout.read(path).asFile().map(SourceFile::text);
        Optional<ScalarNode> version = parser.root().mapping("Parser").flatMap(header -> header.scalar("Version"));
        if (log.isEmpty()) {
            reporter.report(Place.of(parser.root(), "ParserName"), "the parser has no change log '" + path + "'", null);
        } else if (version.isPresent()
                && !version.get().text().isBlank()
                && !log.get().contains(version.get().text().strip())) {
            reporter.report(
                    version.get(),
                    "the change log '" + path + "' has no version "
                            + version.get().text().strip(),
                    "say there what changed");
        }
    }

    private static String words(String query) {
        return query.replaceAll("\\s+", " ").strip();
    }
}
