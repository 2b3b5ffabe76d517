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
        addContentTemplate(List.of(content), "metadata");
    }

    /**
     * Adds the resource that offers an item of several resources.
     *
     * @param contents the resources of the item; its metadata follows them
     * @param metadataSections the sections of the skeleton that the metadata is filled from, later ones win
     */
    void addContentTemplate(List<JsonNode> contents, String... metadataSections) {
        ArrayNode resources = JsonNodeFactory.instance.arrayNode();
        resources.addAll(contents);
        resources.add(metadata(metadataSections));
        Holes envelope = new Holes(common)
                .put("parameters", JsonNodeFactory.instance.objectNode())
                .put("variables", JsonNodeFactory.instance.objectNode())
                .putAll(Holes.ofMembers(section("envelope")))
                .put("resources", resources);
        draft.addResource(CONTENT_TEMPLATE.fill(envelope));
    }

    /** Adds the metadata a second time, for the item that works without being installed from the content hub. */
    void addActiveMetadata() {
        draft.addResource(metadata("metadata", "activeMetadata"));
    }

    private JsonNode metadata(String... sections) {
        Holes values = new Holes(common);
        for (String section : sections) {
            values.putAll(Holes.ofMembers(section(section)));
        }
        return METADATA.fill(values);
    }
}
