package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.Optional;
import java.util.Set;

/** Gives a table schema the column TimeGenerated, before the others. */
final class TimeColumn implements Fix {
    private static final String COLUMN = "{ \"Name\": \"TimeGenerated\", \"Type\": \"DateTime\" }";

    @Override
    public Set<String> checks() {
        return Set.of("SEN-TS-005");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        if (!finding.message().contains("has no column")) {
            return Optional.empty();
        }
        Optional<MappingNode> root = text.root().flatMap(DocumentNode::asMapping);
        return root.flatMap(mapping -> mapping.get("Properties").or(() -> mapping.get("properties")))
                .flatMap(DocumentNode::asSequence)
                .filter(columns -> !columns.items().isEmpty())
                .map(columns -> before(columns, text.source().text()));
    }

    private static TextEdit before(SequenceNode columns, String file) {
        int first = columns.items().get(0).start();
        String between = file.substring(file.indexOf('[', columns.start()) + 1, first);
        return new TextEdit(first, first, COLUMN + "," + (between.isEmpty() ? " " : between));
    }
}
