package io.github.sentinelcontent.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads content items, tables and parsers from a {@code mainTemplate.json}. */
final class TemplateReading {

    private final JsonNode template;
    private final TemplateValues values;
    private final List<PublishedItem> items = new ArrayList<>();
    private final List<PublishedTable> tables = new ArrayList<>();
    private final List<PublishedParser> parsers = new ArrayList<>();
    private String name = "";
    private String version = "";

    TemplateReading(JsonNode template) {
        this.template = template;
        this.values = new TemplateValues(template);
    }

    PublishedPackage read() {
        name = template.path("variables").path("_solutionName").asString("");
        for (JsonNode resource : template.path("resources")) {
            String type = type(resource);
            JsonNode properties = resource.path("properties");
            if (type.endsWith("/contenttemplates") || type.endsWith("/templatespecs/versions")) {
                readItem(properties);
            } else if (type.endsWith("/watchlists")) {
                readWatchlist(properties);
            } else if (type.endsWith("/savedsearches")) {
                readParser(resource, properties);
            } else if (type.endsWith("/contentpackages")) {
                version = values.text(properties.path("version"));
                name = name.isEmpty() ? values.text(properties.path("displayName")) : name;
            }
        }
        return new PublishedPackage(name, version, items, tables, parsers);
    }

    /** The metadata inside names kind, id and version in every form of package that there was. */
    private void readItem(JsonNode properties) {
        JsonNode resources = properties.path("mainTemplate").path("resources");
        JsonNode metadata = metadata(resources);
        String kind = values.text(either(properties.path("contentKind"), metadata.path("kind")));
        String id = values.text(either(properties.path("contentId"), metadata.path("contentId")));
        String itemVersion = values.text(either(properties.path("version"), metadata.path("version")));
        JsonNode first = resources.path(0);
        String displayName = values.text(
                either(properties.path("displayName"), first.path("properties").path("displayName")));
        if (!kind.isEmpty()) {
            items.add(new PublishedItem(
                    kind,
                    id,
                    displayName.isEmpty() ? id : displayName,
                    itemVersion,
                    ItemProperties.of(kind, properties.path("mainTemplate"), values)));
        }
        for (JsonNode resource : resources) {
            if (type(resource).endsWith("/tables")) {
                readTable(resource);
            }
        }
    }

    private void readWatchlist(JsonNode properties) {
        String alias = values.text(properties.path("watchlistAlias"));
        Map<String, JsonNode> own = new LinkedHashMap<>();
        properties.properties().forEach(entry -> own.put(entry.getKey(), entry.getValue()));
        items.add(new PublishedItem("Watchlist", alias, values.text(properties.path("displayName")), "", own));
    }

    private void readTable(JsonNode resource) {
        JsonNode schema = resource.path("properties").path("schema");
        Map<String, String> columns = new LinkedHashMap<>();
        for (JsonNode column : schema.path("columns")) {
            columns.put(
                    column.path("name").asString(""),
                    column.path("type").asString("").toLowerCase(Locale.ROOT));
        }
        String table = schema.path("name").asString("");
        tables.add(new PublishedTable(table.isEmpty() ? values.resourceName(resource.path("name")) : table, columns));
    }

    private void readParser(JsonNode resource, JsonNode properties) {
        String alias = properties.path("functionAlias").asString("");
        String displayName = properties.path("displayName").asString("");
        String resourceName = values.resourceName(resource.path("name"));
        if (!alias.isEmpty() && !displayName.isEmpty() && !resourceName.startsWith("[")) {
            parsers.add(new PublishedParser(alias, resourceName, displayName));
        }
    }

    private static JsonNode metadata(JsonNode resources) {
        for (JsonNode resource : resources) {
            if (type(resource).endsWith("/metadata")) {
                return resource.path("properties");
            }
        }
        return resources.path("absent");
    }

    private static JsonNode either(JsonNode first, JsonNode second) {
        return first.isString() && !first.stringValue().isEmpty() ? first : second;
    }

    static String type(JsonNode resource) {
        return resource.path("type").asString("").toLowerCase(Locale.ROOT);
    }
}
