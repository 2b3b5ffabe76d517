package io.github.sentinelcontent.validation.baseline;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.configuration.ConfigurationChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a baseline file; what is wrong with it is reported, and the entries that are right hold. */
final class BaselineReader {
    private BaselineReader() {}

    static List<Baseline.Entry> read(SourceFile file, Consumer<Finding> sink) {
        Reporter reporter = new Reporter(ConfigurationChecks.FORM, sink);
        SourceDocument document = JsonDocument.read(file);
        for (SourceProblem problem : document.problems()) {
            reporter.report(problem.location(), problem.message(), problem.hint());
        }
        Optional<MappingNode> root = document.mapping();
        if (root.flatMap(r -> r.get("findings"))
                .flatMap(DocumentNode::asSequence)
                .isEmpty()) {
            if (document.root() != null) {
                reporter.report(
                        file.location(), "no list 'findings' in the baseline", "write it with sentinel:baseline");
            }
            return List.of();
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        for (DocumentNode item : root.get().items("findings")) {
            Optional<MappingNode> entry = item.asMapping();
            Optional<String> check = entry.flatMap(e -> e.text("check"));
            Optional<String> path = entry.flatMap(e -> e.text("file"));
            Optional<String> fingerprint = entry.flatMap(e -> e.text("fingerprint"));
            if (check.isPresent() && path.isPresent() && fingerprint.isPresent()) {
                entries.add(new Baseline.Entry(check.get(), path.get(), fingerprint.get(), item.location()));
            } else {
                reporter.report(item, "an entry needs check, file and fingerprint", "write it with sentinel:baseline");
            }
        }
        return entries;
    }
}
