package io.github.sentinelcontent.packaging;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The skeleton of one content kind with the values of one item. */
final class ItemTemplate {

    private static final Skeleton CONTENT_TEMPLATE = Skeleton.read("content-template.json");
    private static final Skeleton METADATA = Skeleton.read("metadata.json");

    private final Skeleton skeleton;
    private final Holes common;
    private final Holes holes;
    private final TemplateDraft draft;

    /**
     * @param skeleton what resources of the kind look like
     * @param common values that all items of the package share
     * @param number running number of the item inside its kind, from 1
     * @param draft where the resources go
     */
    ItemTemplate(Skeleton skeleton, Holes common, int number, TemplateDraft draft) {
        this.skeleton = skeleton;
        this.common = common;
        this.holes = new Holes(common).put("n", Integer.toString(number));
        this.draft = draft;
    }

    Holes holes() {
        return holes;
    }

    JsonNode section(String member) {
        return skeleton.section(member).fill(holes);
    }

    void addParameters() {
        draft.addParameters(section("parameters"));
    }

    void addVariables() {
        draft.addVariables(section("variables"));
    }

    void addDependency() {
        draft.addDependency(section("dependency"));
    }

    /** Adds the resource that offers the item in the content hub. */
    void addContentTemplate(JsonNode content) {
        ArrayNode resources = JsonNodeFactory.instance.arrayNode();
        resources.addAll(List.of(content, metadata(new Holes())));
        Holes envelope =
                new Holes(common).putAll(Holes.ofMembers(section("envelope"))).put("resources", resources);
        draft.addResource(CONTENT_TEMPLATE.fill(envelope));
    }

    /** Adds the metadata a second time, for the item that works without being installed from the content hub. */
    void addActiveMetadata() {
        draft.addResource(metadata(Holes.ofMembers(section("activeMetadata"))));
    }

    private JsonNode metadata(Holes more) {
        return METADATA.fill(
                new Holes(common).putAll(Holes.ofMembers(section("metadata"))).putAll(more));
    }
}
