package io.github.sentinelcontent.source;

import io.github.sentinelcontent.source.SourceProblem.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads the tokens of a JSON text into nodes. */
final class JsonReader {

    private final SourceFile file;
    private final String text;
    private final ReadLimits limits;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int looseBracket = -1;
    private int nodes;

    JsonReader(SourceFile file, ReadLimits limits) {
        this.file = file;
        this.text = file.text();
        this.limits = limits;
    }

    SourceDocument read() {
        problems.addAll(file.problems());
        return new SourceDocument(file, readRoot(), problems);
    }

    private @Nullable DocumentNode readRoot() {
        DocumentNode root = null;
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), text.replace('\0', ' '))) {
            if (parser.nextToken() == null) {
                problem(Kind.JSON_SYNTAX, file.location(), "the file is empty, expected a JSON value", null);
                return null;
            }
            root = readValue(parser, 1);
            if (parser.nextToken() != null && !hasSpareBracketBefore(offset(parser))) {
                problem(Kind.JSON_SYNTAX, here(parser), "text after the end of the JSON value", "remove it");
            }
        } catch (LimitReached reached) {
            problems.add(reached.problem);
        } catch (JacksonException e) {
            report(e);
        }
        return root;
    }

    /** Depth is checked here, with a location; names and strings are bounded by the size of the file. */
    private JsonFactory factory() {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth() + 10)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private DocumentNode readValue(JsonParser parser, int depth) {
        int start = offset(parser);
        if (++nodes > limits.maxNodes()) {
            throw new LimitReached(
                    Kind.TOO_LARGE, file.location(start, start), "more than " + limits.maxNodes() + " values");
        }
        if (depth > limits.maxDepth()) {
            throw new LimitReached(
                    Kind.TOO_DEEP, file.location(start, start), "nested deeper than " + limits.maxDepth() + " levels");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            open.push(start);
            DocumentNode node = token == JsonToken.START_OBJECT
                    ? readObject(parser, start, depth)
                    : readArray(parser, start, depth);
            open.pop();
            return node;
        }
        return readScalar(parser, token, start);
    }

    private MappingNode readObject(JsonParser parser, int start, int depth) {
        List<MappingEntry> entries = new ArrayList<>();
        Map<String, ScalarNode> seen = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            ScalarNode key = readKey(parser);
            DuplicateKeys.check(seen, key, problems);
            parser.nextToken();
            entries.add(new MappingEntry(key, readValue(parser, depth + 1)));
        }
        return new MappingNode(file, start, closing(parser), entries);
    }

    private ScalarNode readKey(JsonParser parser) {
        int start = offset(parser);
        String name = parser.currentName();
        return new ScalarNode(
                file, start, JsonString.end(text, start), name, ScalarStyle.JSON_STRING, ScalarType.STRING);
    }

    private SequenceNode readArray(JsonParser parser, int start, int depth) {
        List<DocumentNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(readValue(parser, depth + 1));
        }
        return new SequenceNode(file, start, closing(parser), items);
    }

    /** Reports a comma before the closing bracket, which is easily overlooked and harms nothing else. */
    private int closing(JsonParser parser) {
        int bracket = offset(parser);
        int before = bracket - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        if (before >= 0 && text.charAt(before) == ',') {
            looseBracket = bracket;
            problem(
                    Kind.JSON_SYNTAX,
                    file.location(before, before + 1),
                    "not JSON: ',' before '" + text.charAt(bracket) + "'",
                    "remove the comma");
        }
        return bracket + 1;
    }

    private ScalarNode readScalar(JsonParser parser, JsonToken token, int start) {
        String value = parser.getString();
        if (token == JsonToken.VALUE_STRING) {
            int end = JsonString.end(text, start);
            return new ScalarNode(file, start, end, value, ScalarStyle.JSON_STRING, ScalarType.STRING);
        }
        int end = start + value.length();
        return new ScalarNode(file, start, end, value, ScalarStyle.JSON_LITERAL, ScalarTypes.ofJson(value));
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private SourceLocation here(JsonParser parser) {
        int start = offset(parser);
        return file.location(start, start + 1);
    }

    /** The parser names a character that it could not use sometimes before and sometimes after it has read it. */
    private void report(JacksonException e) {
        String said = e.getOriginalMessage();
        TokenStreamLocation at = e.getLocation();
        int next = at == null ? 0 : (int) Math.max(0, Math.min(at.getCharOffset(), text.length()));
        boolean isNext = said.startsWith("Unexpected close marker")
                || said.startsWith("Unrecognized token")
                || next < text.length() && said.contains("code " + (int) text.charAt(next) + ")");
        int offset = isNext ? next : Math.max(0, next - 1);
        String found = offset < text.length() ? text.substring(offset, text.offsetByCodePoints(offset, 1)) : "";
        JsonFault fault = JsonFault.of(said, found, innermost());
        if (hasSpareBracketBefore(offset)) {
            return;
        }
        problem(Kind.JSON_SYNTAX, file.location(offset, offset + 1), "not JSON: " + fault.message(), fault.hint());
    }

    /** A bracket too many is why a comma stood before it and why the text behind it does not fit: one fault, not two. */
    private boolean hasSpareBracketBefore(int offset) {
        if (looseBracket < 0
                || looseBracket >= offset
                || !text.substring(looseBracket + 1, offset).isBlank()) {
            return false;
        }
        problems.remove(problems.size() - 1);
        problem(
                Kind.JSON_SYNTAX,
                file.location(looseBracket, looseBracket + 1),
                "not JSON: found '" + text.charAt(looseBracket) + "' where the next value is to stand",
                "remove it, or add a comma after it");
        return true;
    }

    private @Nullable String innermost() {
        Integer start = open.peek();
        return start == null
                ? null
                : (text.charAt(start) == '{' ? "the object" : "the array") + " of line "
                        + file.location(start, start).line();
    }

    private void problem(Kind kind, SourceLocation location, String message, @Nullable String hint) {
        problems.add(new SourceProblem(kind, location, message, hint));
    }
}
