package io.github.sentinelcontent.ruletest;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a test file with the JSON Schema of the format.
 *
 * <p>{@code x-planned} of the schema lists keys that a later version will read.
 */
final class TestFileShape {
    private static final String RESOURCE = "/schema/rule-test-1.json";
    private static final int LONGEST_QUOTE = 60;

    private final JsonNode root;
    private final Schema schema;

    private TestFileShape(JsonNode root, Schema schema) {
        this.root = root;
        this.schema = schema;
    }

    /** The shape that all test files have; read once. */
    static TestFileShape get() {
        return Holder.SHAPE;
    }

    private static final class Holder {
        static final TestFileShape SHAPE = read();
    }

    private static TestFileShape read() {
        try (InputStream in = TestFileShape.class.getResourceAsStream(RESOURCE)) {
            JsonNode root = JsonMapper.shared().readTree(in);
            Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                    .keyword(new NonValidationKeyword("x-planned"))
                    .build();
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(dialect);
            return new TestFileShape(root, registry.getSchema(SchemaLocation.of("classpath:" + RESOURCE), root));
        } catch (IOException e) {
            throw new UncheckedIOException("the schema of rule tests cannot be read", e);
        }
    }

    /** Reports every place where the file has another shape. */
    void check(DocumentNode document, Faults faults) {
        for (Error error : schema.validate(document.toJson())) {
            report(error, document.at(error.getInstanceLocation().toString()).orElse(document), faults);
        }
    }

    private void report(Error error, DocumentNode node, Faults faults) {
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, node, faults);
            case "required" ->
                faults.report(
                        Fault.SHAPE, firstKey(node), "'" + error.getProperty() + "' is missing" + in(error), null);
            case "dependentRequired" ->
                faults.report(Fault.SHAPE, firstKey(node), "approx and tol need each other", null);
            case "type" ->
                faults.report(
                        Fault.SHAPE,
                        firstKey(node),
                        key(error) + " must be " + types(error.getSchemaNode()) + ", found " + found(error),
                        null);
            case "const", "enum" ->
                faults.report(
                        Fault.SHAPE,
                        firstKey(node),
                        key(error) + " is " + found(error) + ", allowed: " + names(error.getSchemaNode(), ", "),
                        null);
            default ->
                faults.report(
                        Fault.SHAPE,
                        firstKey(node),
                        key(error) + " is " + found(error) + ", against " + error.getKeyword() + " "
                                + error.getSchemaNode(),
                        null);
        }
    }

    private void unknownKey(Error error, DocumentNode node, Faults faults) {
        String name = error.getProperty();
        String pointer = error.getSchemaLocation().getFragment().toString();
        JsonNode owner = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        SourceLocation at = node.asMapping()
                .flatMap(mapping -> mapping.entry(name))
                .map(entry -> entry.key().location())
                .orElseGet(node::location);
        if (list(owner.path("x-planned")).contains(name)) {
            faults.report(
                    Fault.PLANNED_KEY,
                    at,
                    "not supported: '" + name + "'" + in(error) + " is planned and does nothing in this version",
                    "remove it until a later version");
            return;
        }
        List<String> allowed = new ArrayList<>(owner.path("properties").propertyNames());
        String hint = NearestName.of(name, allowed)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("allowed: " + String.join(", ", allowed));
        faults.report(Fault.UNKNOWN_KEY, at, "unknown key '" + name + "'" + in(error), hint);
    }

    /** A whole mapping would mark half a file; its first key marks a line. */
    private static SourceLocation firstKey(DocumentNode node) {
        return node.asMapping()
                .map(MappingNode::entries)
                .filter(entries -> !entries.isEmpty())
                .map(entries -> entries.get(0))
                .map(MappingEntry::key)
                .map(DocumentNode::location)
                .orElseGet(node::location);
    }

    private static String in(Error error) {
        String key = key(error);
        return key.equals("the file") ? "" : " in " + key;
    }

    /** The last name of the JSON pointer, skipping positions. */
    private static String key(Error error) {
        String[] steps = error.getInstanceLocation().toString().split("/");
        for (int i = steps.length - 1; i > 0; i--) {
            if (!steps[i].matches("\\d+")) {
                return steps[i].replace("~1", "/").replace("~0", "~");
            }
        }
        return "the file";
    }

    private static String types(JsonNode types) {
        return names(types, " or ")
                .replace("object", "a mapping")
                .replace("array", "a list")
                .replace("string", "a text")
                .replace("integer", "a whole number");
    }

    private static String found(Error error) {
        JsonNode value = error.getInstanceNode();
        if (value.isContainer()) {
            return value.isEmpty() ? "empty" : value.isArray() ? "a list" : "a mapping";
        }
        String text = value.isString() ? value.stringValue() : value.toString();
        return value.isNull()
                ? "nothing"
                : "'" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + "'";
    }

    private static String names(@Nullable JsonNode node, String separator) {
        return node == null ? "" : list(node).stream().collect(Collectors.joining(separator));
    }

    private static List<String> list(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(item -> item.asString(""))
                        .toList()
                : node.isMissingNode() ? List.of() : List.of(node.asString(""));
    }
}
