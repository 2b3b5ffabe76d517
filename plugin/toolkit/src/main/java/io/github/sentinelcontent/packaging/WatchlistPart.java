package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.arm.ArmReference;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages watchlists: the resource of the file under a name that the template sets. */
final class WatchlistPart {

    private static final Skeleton SKELETON = Skeleton.read("watchlist.json");

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
        draft.ui().count(ContentKind.WATCHLIST.plural());
        draft.ui().addSection("watchlists", number, displayName, description(resource, number));
    }

    private ObjectNode resource() {
        return (ObjectNode) filled(SourceText.template(watchlist.resource().orElseThrow()));
    }

    /** The parameters of the file do not exist in the package, so their defaults stand in; empty lists are left out. */
    private JsonNode filled(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node.isString() ? SourceText.inPlaceOf(node, resolved(node.stringValue())) : node;
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
        Optional<MappingEntry> parameter = ArmReference.parameter(text)
                .flatMap(name -> watchlist
                        .root()
                        .flatMap(root -> root.mapping("parameters"))
                        .flatMap(parameters -> parameters.entry(name)));
        if (parameter.isEmpty()) {
            return text;
        }
        Optional<MappingNode> declared = parameter.get().value().asMapping();
        Optional<String> standard = declared.flatMap(node -> node.text("defaultValue"));
        if (standard.isEmpty()) {
            carry(parameter.get());
        }
        return standard.orElse(text);
    }

    /** A parameter without default moves into the package, where the empty text is its default. */
    private void carry(MappingEntry entry) {
        ObjectNode carried = draft.template().parameters();
        if (carried.has(entry.name())) {
            return;
        }
        draft.problems()
                .add(
                        PackagingRule.PARAMETER_DEFAULT,
                        entry.key(),
                        "parameter '" + entry.name() + "' has no defaultValue; the package takes the empty text",
                        "add a defaultValue");
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        parameter.put("defaultValue", "");
        SourceText.template(entry.value())
                .properties()
                .forEach(member -> parameter.set(member.getKey(), member.getValue()));
        carried.set(entry.name(), parameter);
    }

    private String description(ObjectNode resource, int number) {
        Optional<String> own =
                resource.path("properties").path("description").asStringOpt().filter(text -> !text.startsWith("["));
        return describedInDataFile(number).or(() -> own).orElse("");
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
                .map(ScalarNode::text)
                .filter(text -> !text.isBlank());
    }
}
