package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.source.MappingEntry;
import java.util.Optional;

/** Takes an entry out of a text, so that what is left is as its author would have written it. */
final class Removal {

    private Removal() {}

    /** An entry of a YAML block mapping goes with its lines; in a flow mapping, or beside a dash, it stays. */
    static Optional<TextEdit> ofBlock(String text, MappingEntry entry) {
        int line = text.lastIndexOf('\n', entry.key().start() - 1) + 1;
        if (!text.substring(line, entry.key().start()).isBlank()) {
            return Optional.empty();
        }
        int last = Math.max(entry.key().end(), entry.value().end());
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int end = text.indexOf('\n', last);
        return Optional.of(new TextEdit(line, end < 0 ? text.length() : end + 1, ""));
    }

    /** A member of a JSON object goes with the comma after it, or the one before it if it is the last. */
    static Optional<TextEdit> ofMember(String text, MappingEntry entry) {
        return Optional.of(ofElement(text, entry.key().start(), entry.value().end()));
    }

    /** An element of a JSON array goes with the comma after it, or the one before it if it is the last. */
    static TextEdit ofElement(String text, int from, int to) {
        int end = skipBlanks(text, to);
        if (end < text.length() && text.charAt(end) == ',') {
            return new TextEdit(from, skipBlanks(text, end + 1), "");
        }
        int before = from - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return new TextEdit(before >= 0 && text.charAt(before) == ',' ? before : from, to, "");
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
