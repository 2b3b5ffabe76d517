package io.github.sentinelcontent.source;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A scalar: text, number, Boolean or null.
 *
 * @param file the file that holds it
 * @param start offset of its first character, quotes and block indicators included
 * @param end offset after its last character
 * @param text the decoded text; of numbers the text as written, so that {@code 1.0} stays {@code 1.0}
 * @param style how it is written
 * @param type what the text stands for
 */
public record ScalarNode(SourceFile file, int start, int end, String text, ScalarStyle style, ScalarType type)
        implements DocumentNode {

    /** Returns the whole text of a file as one scalar, for files that are neither YAML nor JSON. */
    public static ScalarNode ofText(SourceFile file) {
        return new ScalarNode(file, 0, file.text().length(), file.text(), ScalarStyle.TEXT, ScalarType.STRING);
    }

    /** Returns the typed value: {@code null}, {@link Boolean}, {@link Long}, {@link BigDecimal} or {@link String}. */
    public @Nullable Object value() {
        return switch (type) {
            case NULL -> null;
            case BOOLEAN -> Boolean.valueOf(text);
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case STRING -> text;
        };
    }

    /** Tells whether this is null, such as a YAML key without value. */
    public boolean isNull() {
        return type == ScalarType.NULL;
    }

    /** Returns the value if it is {@code true} or {@code false}. */
    public Optional<Boolean> asBoolean() {
        return type == ScalarType.BOOLEAN ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    /** Returns the value if it is a whole number. */
    public Optional<Long> asLong() {
        return type == ScalarType.INTEGER ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /**
     * Maps a stretch of {@link #text} back to the file.
     *
     * <p>Escapes, folded lines and the indentation of block scalars are taken into account. The end of the text is a
     * valid offset. Offsets outside the text are moved into it.
     *
     * @param offset first character of the stretch, 0-based UTF-16
     * @param length number of UTF-16 units, may be 0
     */
    public SourceLocation locate(int offset, int length) {
        return ScalarTrace.of(this).locate(offset, length);
    }

    @Override
    public JsonNode toJson() {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return switch (type) {
            case NULL -> factory.nullNode();
            case BOOLEAN -> factory.booleanNode(Boolean.parseBoolean(text));
            case INTEGER -> factory.numberNode(Long.parseLong(text));
            case DECIMAL -> factory.numberNode(new BigDecimal(text));
            case STRING -> factory.stringNode(text);
        };
    }
}
