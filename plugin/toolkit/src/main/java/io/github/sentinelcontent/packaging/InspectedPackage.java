package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Brings findings in the files of a package back to the sources. */
final class InspectedPackage {

    private final Origins origins;
    private final Map<String, JsonNode> templates;
    private final Map<String, byte[]> files;
    private final Map<String, SourceDocument> documents = new HashMap<>();

    /**
     * @param templates the templates by file name, as they were put together
     * @param files all files by name
     */
    InspectedPackage(Origins origins, Map<String, JsonNode> templates, Map<String, byte[]> files) {
        this.origins = origins;
        this.templates = templates;
        this.files = files;
    }

    List<Finding> atSources(List<Finding> findings) {
        return findings.stream().map(this::atSource).toList();
    }

    private Finding atSource(Finding finding) {
        SourceLocation place = finding.location();
        JsonNode template = templates.get(place.file());
        byte[] file = files.get(place.file());
        if (file == null) {
            return finding;
        }
        SourceLocation source = template == null ? origins.whole() : origins.locate(template, pointer(place, file));
        String message = finding.message() + " (" + place + ")";
        return new Finding(finding.id(), finding.name(), finding.severity(), source, message, finding.hint());
    }

    private String pointer(SourceLocation place, byte[] bytes) {
        SourceDocument document = documents.computeIfAbsent(
                place.file(),
                name -> JsonDocument.read(SourceFile.of(name, new String(bytes, StandardCharsets.UTF_8))));
        return Optional.ofNullable(document.root())
                .map(root -> root.pointerTo(root.file().offset(place.line(), place.column())))
                .orElse("");
    }
}
