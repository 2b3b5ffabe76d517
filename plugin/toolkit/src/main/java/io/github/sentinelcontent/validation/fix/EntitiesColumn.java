package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarStyle;
import java.util.Optional;
import java.util.Set;

/** Writes a bare column name as the entry of a list that it is meant to be. */
final class EntitiesColumn implements Fix {

    @Override
    public Set<String> checks() {
        return Set.of("SEN-AR-061");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        Optional<MappingEntry> entry = text.entry(finding);
        if (entry.isPresent() && !entry.get().name().equals("sentinelEntitiesMappings")) {
            return Optional.empty();
        }
        return text.scalar(finding)
                .filter(name -> name.style() == ScalarStyle.PLAIN && name.text().matches("[A-Za-z_]\\w*"))
                .map(name -> edit(text, entry, name));
    }

    private static TextEdit edit(FaultyText text, Optional<MappingEntry> entry, ScalarNode name) {
        String column = "columnName: " + name.text();
        return entry.map(list -> new TextEdit(list.key().end(), name.end(), ":" + text.lineEnd() + "  - " + column))
                .orElseGet(() -> new TextEdit(name.start(), name.end(), column));
    }
}
