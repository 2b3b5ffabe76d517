package io.github.sentinelcontent.validation.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Schema (draft 2020-12) whose assertions are checks of the catalogue.
 *
 * <p>The root member {@code x-checks} declares the checks: id to name, severity and summary. In any sub-schema
 * {@code x-check} names the check of its assertions, either one id for all keywords or an object from keyword to id;
 * {@code x-severity}, {@code x-message} and {@code x-hint} work in the same two ways and override the severity, the
 * message and the hint. A message may contain {@code {value}} and {@code {key}}. The assertion of a sub-schema without
 * {@code x-check} belongs to the nearest enclosing sub-schema that has one.
 */
public final class ContentSchema {
    /** Draft 2020-12, in which the annotations of the checks are known and mean nothing to the validator. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keywords(Stream.of("x-checks", "x-check", "x-severity", "x-message", "x-hint")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();

    /** Keywords that say nothing more about a value that is of the wrong type. */
    private static final Set<String> OF_VALUES = Set.of("enum", "const", "not");

    private final JsonNode root;
    private final Schema schema;
    private final Map<String, CheckInfo> checks;
    private final Set<String> keys;

    private ContentSchema(JsonNode root, Schema schema) {
        this.root = root;
        this.schema = schema;
        this.checks = declaredChecks(root);
        this.keys = declaredKeys(root);
    }

    /** Reads a schema from the class path; a schema that cannot be read is a fault of the build. */
    public static ContentSchema ofResource(String resource) {
        try (InputStream in = ContentSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no schema " + resource);
            }
            SourceFile file = SourceFile.decode(resource, in.readAllBytes());
            JsonNode root =
                    Objects.requireNonNull(JsonDocument.read(file).root()).toJson();
            return new ContentSchema(
                    root,
                    SchemaRegistry.withDefaultDialect(DIALECT)
                            .getSchema(SchemaLocation.of("classpath:" + resource), root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checks that this schema carries, in the order of their declaration. */
    public Collection<CheckInfo> checks() {
        return checks.values();
    }

    /** The ids of the checks that assertions name, sorted. */
    public Set<String> assertedChecks() {
        Set<String> ids = new TreeSet<>();
        root.findValues("x-check").forEach(value -> {
            if (value.isString()) {
                ids.add(value.stringValue());
            } else {
                value.forEach(id -> ids.add(id.stringValue()));
            }
        });
        return ids;
    }

    /** Validates a document and hands over one finding per failed assertion. */
    public void validate(DocumentNode document, Consumer<Finding> sink) {
        List<Error> errors = schema.validate(document.toJson());
        Set<Object> mistyped = errors.stream()
                .filter(error -> error.getKeyword().equals("type"))
                .map(Error::getInstanceLocation)
                .collect(Collectors.toSet());
        for (Error error : errors) {
            if (OF_VALUES.contains(error.getKeyword()) && mistyped.contains(error.getInstanceLocation())) {
                continue;
            }
            annotation(error, "x-check")
                    .map(checks::get)
                    .ifPresent(check -> sink.accept(finding(check, error, document)));
        }
    }

    private Finding finding(CheckInfo check, Error error, DocumentNode document) {
        Severity severity = annotation(error, "x-severity")
                .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(check.severity());
        SourceLocation location = SchemaErrorLocation.of(error, document);
        SchemaErrorText text = SchemaErrorText.of(error);
        String message = annotation(error, "x-message").map(text::fill).orElse(text.message());
        String hint = annotation(error, "x-hint")
                .map(text::fill)
                .or(() -> nearestKey(error))
                .or(() -> misspeltKey(error))
                .orElse(text.hint());
        return new Finding(check.id(), check.name(), severity, location, message, hint);
    }

    /** The key of the format that an unknown key is most like. */
    private Optional<String> nearestKey(Error error) {
        if (!error.getKeyword().equals("additionalProperties") || error.getProperty() == null) {
            return Optional.empty();
        }
        String pointer = error.getSchemaLocation().getFragment().toString();
        JsonNode known = root.at(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))))
                .path("properties");
        return NearestName.of(error.getProperty(), known.propertyNames()).map(name -> "did you mean '" + name + "'?");
    }

    /** The key, unknown to the format, that was probably meant to be the missing one. */
    private Optional<String> misspeltKey(Error error) {
        String missing = error.getProperty();
        if (!error.getKeyword().equals("required") || missing == null) {
            return Optional.empty();
        }
        List<String> unknown = error.getInstanceNode().propertyNames().stream()
                .filter(key -> !keys.contains(key))
                .toList();
        return NearestName.of(missing, unknown).map(key -> "rename '" + key + "' to '" + missing + "'");
    }

    private static Set<String> declaredKeys(JsonNode root) {
        return root.findValues("properties").stream()
                .flatMap(properties -> properties.propertyNames().stream())
                .collect(Collectors.toSet());
    }

    /** Looks from the failed keyword upwards for an annotation; the pointer of the error ends in the keyword. */
    private Optional<String> annotation(Error error, String name) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        String keyword = error.getKeyword();
        for (int slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
            JsonNode found = root.at(pointer.substring(0, slash)).path(name);
            JsonNode value = found.isObject() ? found.path(keyword) : found;
            if (value.isString()) {
                return Optional.of(value.stringValue());
            }
            if (slash == 0) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Map<String, CheckInfo> declaredChecks(JsonNode root) {
        Map<String, CheckInfo> declared = new LinkedHashMap<>();
        root.path("x-checks").properties().forEach(entry -> {
            JsonNode check = entry.getValue();
            Severity severity =
                    Severity.valueOf(check.path("severity").stringValue().toUpperCase(Locale.ROOT));
            declared.put(
                    entry.getKey(),
                    new CheckInfo(
                            entry.getKey(),
                            check.path("name").stringValue(),
                            severity,
                            check.path("summary").stringValue()));
        });
        return declared;
    }
}
