package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the second mention of a file out of the lists of a data file. */
final class SecondEntry implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-SD-012");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        if (!finding.message().endsWith("is listed twice")) {
            return Optional.empty();
        }
        int start = text.start(finding);
        return JsonDocument.read(text.source()).mapping().map(MappingNode::entries).orElse(List.of()).stream()
                .map(MappingEntry::value)
                .flatMap(value -> value.asSequence().stream())
                .flatMap(list -> without(list, start).stream())
                .findFirst();
    }

    /** The entry goes with the comma that parts it from the one before, or from the one after if it is the first. */
    private static Optional<TextEdit> without(SequenceNode list, int start) {
        List<DocumentNode> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).start() != start) {
                continue;
            }
            if (i > 0) {
                return Optional.of(
                        new TextEdit(items.get(i - 1).end(), items.get(i).end(), ""));
            }
            int end = items.size() > 1 ? items.get(1).start() : items.get(0).end();
            return Optional.of(new TextEdit(start, end, ""));
        }
        return Optional.empty();
    }
}
