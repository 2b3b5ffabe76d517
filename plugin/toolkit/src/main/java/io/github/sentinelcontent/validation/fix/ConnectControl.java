package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds the control that connects a codeless connector after the last one of its steps. */
final class ConnectControl implements Fix {
    private static final String CONTROL = "{ \"type\": \"ConnectionToggleButton\", \"parameters\":"
            + " { \"connectLabel\": \"Connect\", \"disconnectLabel\": \"Disconnect\", \"name\": \"toggle\" } }";

    @Override
    public Set<String> checks() {
        return Set.of("SEN-CCF-012");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        if (!finding.message().contains("ConnectionToggleButton") || startsWithSuggestion(finding)) {
            return Optional.empty();
        }
        Optional<SequenceNode> steps =
                text.entry(finding).map(MappingEntry::value).flatMap(DocumentNode::asSequence);
        return steps.flatMap(ConnectControl::lastControl).map(last -> after(last, text));
    }

    /** A control that is misspelt is not joined by another. */
    private static boolean startsWithSuggestion(Finding finding) {
        return finding.hint() != null && finding.hint().startsWith("did you mean");
    }

    private static Optional<DocumentNode> lastControl(SequenceNode steps) {
        List<MappingNode> all = steps.mappings();
        for (int i = all.size() - 1; i >= 0; i--) {
            List<DocumentNode> controls = all.get(i).items("instructions");
            if (!controls.isEmpty()) {
                return Optional.of(controls.get(controls.size() - 1));
            }
        }
        return Optional.empty();
    }

    private static TextEdit after(DocumentNode last, FaultyText text) {
        String file = text.source().text();
        int line = file.lastIndexOf('\n', last.start() - 1) + 1;
        String indent = file.substring(line, last.start());
        return new TextEdit(last.end(), last.end(), "," + (indent.isBlank() ? "\n" + indent : " ") + CONTROL);
    }
}
