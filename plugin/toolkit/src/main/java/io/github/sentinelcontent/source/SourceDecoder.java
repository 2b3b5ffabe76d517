package io.github.sentinelcontent.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text and notes everything that is not plain UTF-8 with one kind of line end. */
final class SourceDecoder {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String BLANKS = " \t\u00A0";

    private final String path;
    private final byte[] bytes;
    private final List<Draft> drafts = new ArrayList<>();

    private SourceDecoder(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    static SourceFile decode(String path, byte[] bytes) {
        return new SourceDecoder(path, bytes).decode();
    }

    private SourceFile decode() {
        String text = decodedText();
        noteControlCharacters(text);
        noteTrailingBlank(text);
        noteLineEnds(text);
        SourceFile plain = new SourceFile(path, text, bytes.length, List.of());
        if (drafts.isEmpty()) {
            return plain;
        }
        List<SourceProblem> problems =
                drafts.stream().map(draft -> draft.at(plain)).toList();
        return new SourceFile(path, text, bytes.length, problems);
    }

    private String decodedText() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            note(0, 0, Kind.ENCODING, "the file begins with a byte order mark", "save as UTF-8 without BOM");
            return decodeFrom(3, UTF_8);
        }
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            note(0, 0, Kind.ENCODING, "the file is encoded as UTF-16, expected UTF-8", "save as UTF-8 without BOM");
            return decodeFrom(2, startsWith(0xFF, 0xFE) ? UTF_16LE : UTF_16BE);
        }
        return decodeFrom(0, UTF_8);
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private String decodeFrom(int skip, Charset charset) {
        ByteBuffer input = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        String text = charset.decode(input.duplicate()).toString();
        if (text.indexOf('\uFFFD') >= 0) {
            noteInvalidBytes(input, charset);
        }
        return text;
    }

    private void noteInvalidBytes(ByteBuffer input, Charset charset) {
        CharBuffer output = CharBuffer.allocate(input.remaining() + 1);
        var result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, true);
        if (result.isError()) {
            String found = String.format("0x%02X", input.get(input.position()) & 0xFF);
            note(
                    output.position(),
                    output.position() + 1,
                    Kind.ENCODING,
                    "byte " + found + " is not valid " + charset.name(),
                    "save as UTF-8 without BOM");
        }
    }

    /** YAML and JSON allow no control characters but tab and line ends. */
    private void noteControlCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                String name = c == 0 ? "NUL" : String.format("control character U+%04X", (int) c);
                note(i, i + 1, Kind.ENCODING, name + " in a text file", "remove it");
                return;
            }
        }
    }

    /** Nobody sees it, and YAML and JSON do not take it for a blank. */
    private void noteTrailingBlank(String text) {
        for (int i = text.indexOf(NO_BREAK_SPACE); i >= 0; i = text.indexOf(NO_BREAK_SPACE, i + 1)) {
            int end = i + 1;
            while (end < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r') {
                note(i, end, Kind.ENCODING, "no-break space at the end of a line", "remove it");
                return;
            }
        }
    }

    private void noteLineEnds(String text) {
        int firstLf = -1;
        int firstCrLf = -1;
        for (int i = text.indexOf('\n'); i >= 0 && (firstLf < 0 || firstCrLf < 0); i = text.indexOf('\n', i + 1)) {
            if (i > 0 && text.charAt(i - 1) == '\r') {
                firstCrLf = firstCrLf < 0 ? i - 1 : firstCrLf;
            } else {
                firstLf = firstLf < 0 ? i : firstLf;
            }
        }
        if (firstLf >= 0 && firstCrLf >= 0) {
            int change = Math.max(firstLf, firstCrLf);
            note(
                    change,
                    change,
                    Kind.LINE_ENDS,
                    "lines end in LF and in CR LF, here for the first time otherwise than above",
                    "use one line end throughout");
        }
    }

    private void note(int start, int end, Kind kind, String message, String hint) {
        drafts.add(new Draft(start, end, kind, message, hint));
    }

    /** A problem whose location is known once the lines of the text are. */
    private record Draft(
            int start,
            int end,
            Kind kind,
            String message,
            @Nullable String hint) {
        SourceProblem at(SourceFile file) {
            return new SourceProblem(kind, file.location(start, end), message, hint);
        }
    }
}
