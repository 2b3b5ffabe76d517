package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages watchlists: the resource of the file under a name that the template sets. */
final class WatchlistPart {

    private static final Skeleton SKELETON = Skeleton.read("watchlist.json");
    private static final Pattern PARAMETER = Pattern.compile("\\[parameters\\('([^']+)'\\)]");

    private final Watchlist watchlist;
    private final PackageDraft draft;

    private WatchlistPart(Watchlist watchlist, PackageDraft draft) {
        this.watchlist = watchlist;
        this.draft = draft;
    }

    static void add(Watchlist watchlist, int number, PackageDraft draft) {
        Optional<MappingNode> properties = watchlist.properties();
        if (properties.isEmpty()) {
            draft.problems()
                    .add(
                            PackagingRule.UNREADABLE,
                            watchlist.source().location(),
                            "the file has no resource with properties",
                            null);
            return;
        }
        draft.problems()
                .required(properties.get(), "displayName")
                .ifPresent(name -> new WatchlistPart(watchlist, draft).add(name, number));
    }

    private void add(String name, int number) {
        String displayName = resolved(name);
        ItemTemplate item = draft.item(SKELETON, number);
        item.holes().put("leafBase", watchlist.file().baseName()).put("displayName", displayName);
        item.addParameters();
        item.addVariables();
        ObjectNode resource = resource();
        resource.set("name", item.section("resourceName"));
        draft.template().addResource(resource);
        item.addDependency();
        draft.ui().count(ContentKind.WATCHLIST);
        draft.ui().addSection("watchlists", number, displayName, description(resource, number));
    }

    private ObjectNode resource() {
        return (ObjectNode) filled(watchlist.resource().orElseThrow().toJson());
    }

    /** The parameters of the file do not exist in the package, so their defaults stand in; empty lists are left out. */
    private JsonNode filled(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node.isString() ? JsonNodeFactory.instance.stringNode(resolved(node.stringValue())) : node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            boolean emptyList = member.getValue().isArray() && member.getValue().isEmpty();
            if (!emptyList) {
                copy.set(member.getKey(), filled(member.getValue()));
            }
        });
        return copy;
    }

    private String resolved(String text) {
        Matcher parameter = PARAMETER.matcher(text);
        if (!parameter.matches()) {
            return text;
        }
        return watchlist
                .root()
                .flatMap(root -> root.mapping("parameters"))
                .flatMap(parameters -> parameters.mapping(parameter.group(1)))
                .flatMap(node -> node.text("defaultValue"))
                .orElse(text);
    }

    private String description(ObjectNode resource, int number) {
        Optional<String> own =
                resource.path("properties").path("description").asStringOpt().filter(text -> !text.isBlank());
        return own.or(() -> describedInDataFile(number)).orElse("");
    }

    private Optional<String> describedInDataFile(int number) {
        Optional<DocumentNode> value = draft.facts()
                .dataFile()
                .root()
                .flatMap(root -> root.entryIgnoreCase("WatchlistDescription"))
                .map(entry -> entry.value());
        return value.flatMap(node -> node.at("/" + (number - 1)))
                .or(() -> value)
                .flatMap(DocumentNode::asScalar)
                .map(ScalarNode::text);
    }
}
