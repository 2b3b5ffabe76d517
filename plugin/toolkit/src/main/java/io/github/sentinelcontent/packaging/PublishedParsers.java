package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that parsers have in the package before, {@code Package/mainTemplate.json}.
 *
 * <p>A workspace that has a saved search under one name refuses another with the same alias, so an update must keep the
 * names. The upstream tool asks the marketplace for them.
 */
final class PublishedParsers {

    private static final Pattern VARIABLE = Pattern.compile("\\[variables\\('([^']+)'\\)(?:\\.(\\w+))?]");
    private static final Pattern LAST_VARIABLE =
            Pattern.compile("\\[concat\\(.*,\\s*(variables\\('[^']+'\\)(?:\\.\\w+)?)\\)]");
    private static final Pattern LAST_TEXT = Pattern.compile("'/?((?:[^']|'')+)'\\)]$");
    private static final int MAX_REFERENCES = 5;

    private final Map<String, Names> byAlias = new HashMap<>();

    /**
     * What a parser is called.
     *
     * @param resourceName name of the saved search
     * @param displayName name that users see
     */
    record Names(String resourceName, String displayName) {}

    /** Reads the package before; without one every parser is new. */
    static PublishedParsers of(Solution solution) {
        PublishedParsers published = new PublishedParsers();
        solution.folder()
                .read("Package/mainTemplate.json")
                .asFile()
                .flatMap(file -> JsonDocument.read(file).mapping())
                .ifPresent(published::readTemplate);
        return published;
    }

    Optional<Names> names(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    private void readTemplate(MappingNode template) {
        Optional<MappingNode> variables = template.mapping("variables");
        for (DocumentNode node : template.items("resources")) {
            node.asMapping()
                    .filter(resource -> resource.text("type").orElse("").endsWith("/savedSearches"))
                    .ifPresent(resource -> readSavedSearch(resource, variables));
        }
    }

    private void readSavedSearch(MappingNode resource, Optional<MappingNode> variables) {
        Optional<MappingNode> properties = resource.mapping("properties");
        Optional<String> alias = properties.flatMap(p -> p.text("functionAlias"));
        Optional<String> displayName = properties.flatMap(p -> p.text("displayName"));
        Optional<String> name = resource.text("name").flatMap(text -> plainName(text, variables));
        if (alias.isPresent() && displayName.isPresent() && name.isPresent()) {
            byAlias.put(alias.get(), new Names(name.get(), displayName.get()));
        }
    }

    private static Optional<String> plainName(String name, Optional<MappingNode> variables) {
        String text = name;
        for (int i = 0; i < MAX_REFERENCES; i++) {
            Matcher last = LAST_VARIABLE.matcher(text);
            Matcher reference = VARIABLE.matcher(last.matches() ? "[" + last.group(1) + "]" : text);
            if (!reference.matches()) {
                break;
            }
            Optional<String> value = reference.group(2) == null
                    ? variables.flatMap(v -> v.text(reference.group(1)))
                    : variables.flatMap(v -> v.mapping(reference.group(1))).flatMap(o -> o.text(reference.group(2)));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            text = value.get();
        }
        if (!text.startsWith("[")) {
            return Optional.of(text);
        }
        Matcher last = LAST_TEXT.matcher(text);
        return last.find() ? Optional.of(last.group(1).replace("''", "'")) : Optional.empty();
    }
}
