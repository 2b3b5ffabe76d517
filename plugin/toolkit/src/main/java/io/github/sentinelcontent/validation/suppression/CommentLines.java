package io.github.sentinelcontent.validation.suppression;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarStyle;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.source.YamlDocument;
import java.util.ArrayList;
import java.util.List;

/** Tells comments of a YAML file from text that looks like them, and how far the value of a line reaches. */
final class CommentLines {
    private final SourceFile file;
    private final List<ScalarNode> scalars = new ArrayList<>();

    CommentLines(SourceFile file) {
        this.file = file;
        DocumentNode root = YamlDocument.read(file).root();
        if (root != null) {
            collect(root);
        }
    }

    private void collect(DocumentNode node) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> {
                scalars.add(entry.key());
                collect(entry.value());
            });
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(this::collect);
        } else if (node instanceof ScalarNode scalar) {
            scalars.add(scalar);
        }
    }

    /** Whether a number sign begins a comment: it does so behind a blank, outside of values. */
    boolean isComment(int offset) {
        boolean behindBlank = offset == 0 || Character.isWhitespace(file.text().charAt(offset - 1));
        return behindBlank
                && scalars.stream().noneMatch(scalar -> offset >= textStart(scalar) && offset < scalar.end());
    }

    /** The text of a block begins on the line after its indicator, behind which there may be a comment. */
    private int textStart(ScalarNode scalar) {
        boolean block = scalar.style() == ScalarStyle.LITERAL || scalar.style() == ScalarStyle.FOLDED;
        if (!block) {
            return scalar.start();
        }
        SourceLocation at = scalar.location();
        return at.line() == at.endLine() ? scalar.end() : file.offset(at.line() + 1, 1);
    }

    /** The last line of the longest value that begins on a line. */
    int lastLineOfValue(int line) {
        return scalars.stream()
                .map(DocumentNode::location)
                .filter(at -> at.line() == line)
                .mapToInt(at -> at.endColumn() == 1 && at.endLine() > line ? at.endLine() - 1 : at.endLine())
                .max()
                .orElse(line);
    }
}
