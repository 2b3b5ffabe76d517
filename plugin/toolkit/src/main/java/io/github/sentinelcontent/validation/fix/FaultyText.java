package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarStyle;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.YamlDocument;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A file with findings: finds the values that they are about, and writes new ones in the style of the old. */
final class FaultyText {

    private final SourceFile source;
    private final Optional<DocumentNode> root;

    FaultyText(SourceFile source) {
        this.source = source;
        this.root = isJson()
                ? JsonDocument.read(source).at("")
                : YamlDocument.read(source).at("");
    }

    boolean isJson() {
        return source.path().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    SourceFile source() {
        return source;
    }

    Optional<DocumentNode> root() {
        return root;
    }

    int start(Finding finding) {
        return source.offset(finding.location().line(), finding.location().column());
    }

    int end(Finding finding) {
        return source.offset(finding.location().endLine(), finding.location().endColumn());
    }

    /** Returns the edit that takes the line of a finding away; empty in JSON, where lines mean nothing. */
    Optional<TextEdit> line(Finding finding) {
        String text = source.text();
        int start = text.lastIndexOf('\n', start(finding) - 1) + 1;
        int end = text.indexOf('\n', start(finding));
        return isJson() ? Optional.empty() : Optional.of(new TextEdit(start, end < 0 ? text.length() : end + 1, ""));
    }

    /** Returns the innermost scalar that begins where the finding does. */
    Optional<ScalarNode> scalar(Finding finding) {
        return root.flatMap(node -> scalarAt(node, start(finding)));
    }

    private static Optional<ScalarNode> scalarAt(DocumentNode node, int offset) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream()
                    .filter(entry -> entry.value().start() <= offset
                            && offset <= entry.value().end())
                    .flatMap(entry -> scalarAt(entry.value(), offset).stream())
                    .findFirst();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream()
                    .filter(item -> item.start() <= offset && offset <= item.end())
                    .flatMap(item -> scalarAt(item, offset).stream())
                    .findFirst();
        }
        return node.asScalar().filter(scalar -> scalar.start() == offset);
    }

    /** Returns an entry of the outermost mapping. */
    Optional<MappingEntry> top(String key) {
        return root.flatMap(DocumentNode::asMapping).flatMap(mapping -> mapping.entry(key));
    }

    /** Returns the innermost entry whose key or value begins where the finding does. */
    Optional<MappingEntry> entry(Finding finding) {
        return root.flatMap(node -> entryAt(node, start(finding)));
    }

    private static Optional<MappingEntry> entryAt(DocumentNode node, int offset) {
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream()
                    .filter(item -> item.start() <= offset && offset <= item.end())
                    .flatMap(item -> entryAt(item, offset).stream())
                    .findFirst();
        }
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        for (MappingEntry entry : mapping.entries()) {
            if (entry.key().start() == offset) {
                return Optional.of(entry);
            }
            if (entry.value().start() <= offset && offset <= entry.value().end()) {
                Optional<MappingEntry> inner = entryAt(entry.value(), offset);
                return inner.isPresent() || entry.value().start() != offset ? inner : Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Returns an entry of the outermost mapping. */
    Optional<MappingEntry> member(String key) {
        return root.flatMap(DocumentNode::asMapping).flatMap(mapping -> mapping.entry(key));
    }

    /** Returns what ends a line of the file. */
    String lineEnd() {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** Returns the edit that puts a line behind all others; empty unless the file is a YAML block mapping. */
    Optional<TextEdit> append(String line) {
        String text = source.text();
        boolean block = root.flatMap(DocumentNode::asMapping)
                .filter(mapping -> !mapping.entries().isEmpty())
                .map(mapping -> mapping.entries().get(0).key().location().column() == 1)
                .orElse(false);
        String before = text.endsWith("\n") ? "" : lineEnd();
        return block && !isJson()
                ? Optional.of(new TextEdit(text.length(), text.length(), before + line + lineEnd()))
                : Optional.empty();
    }

    /** Returns the edit that gives a scalar another text; in YAML texts of several lines are left alone. */
    Optional<TextEdit> replace(ScalarNode scalar, String text) {
        if (!isJson() && (text.indexOf('\n') >= 0 || scalar.text().indexOf('\n') >= 0)) {
            return Optional.empty();
        }
        return written(scalar.style(), text).map(written -> new TextEdit(scalar.start(), scalar.end(), written));
    }

    private Optional<String> written(ScalarStyle style, String text) {
        if (isJson()) {
            return Optional.of(JsonMapper.shared().writeValueAsString(text));
        }
        return switch (style) {
            case SINGLE_QUOTED -> Optional.of("'" + text.replace("'", "''") + "'");
            case DOUBLE_QUOTED -> Optional.of(JsonMapper.shared().writeValueAsString(text));
            case PLAIN -> text.matches("[A-Za-z0-9][A-Za-z0-9 ._/-]*") ? Optional.of(text) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns the edit that takes an entry of a YAML block or of an object away, with its line. */
    Optional<TextEdit> remove(MappingEntry entry) {
        return isJson() ? Removal.ofMember(source.text(), entry) : Removal.ofBlock(source.text(), entry);
    }
}
