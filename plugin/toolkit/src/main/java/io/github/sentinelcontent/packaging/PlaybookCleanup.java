package io.github.sentinelcontent.packaging;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes empty values out of the resources of a playbook, because the template checks of Azure reject them.
 *
 * <p>Empty objects go; other empty values come from variables of the package. The actions of a workflow need theirs: in
 * them an empty {@code inputs}, and a {@code value} in it, keeps its meaning, and other nulls stay.
 */
final class PlaybookCleanup {

    private final TemplateDraft draft;

    PlaybookCleanup(TemplateDraft draft) {
        this.draft = draft;
    }

    /** Where in a workflow a value stands. */
    private enum Place {
        OUTSIDE,
        ACTIONS,
        INPUTS
    }

    ObjectNode cleaned(ObjectNode resource) {
        return object(resource, Place.OUTSIDE);
    }

    private ObjectNode object(JsonNode node, Place place) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode value = member(member.getKey(), member.getValue(), place);
            if (value != null) {
                object.set(member.getKey(), value);
            }
        }
        return object;
    }

    private @Nullable JsonNode member(String name, JsonNode value, Place place) {
        boolean keepsMeaning =
                (place == Place.ACTIONS && name.equals("inputs")) || (place == Place.INPUTS && name.equals("value"));
        if (value.isNull()) {
            return keepsMeaning ? draft.nullValue() : place == Place.INPUTS ? value : draft.blanks();
        }
        if (value.isArray()) {
            return value.isEmpty() ? draft.emptyArray() : array(value, below(name, place));
        }
        if (!value.isObject()) {
            return value.isString() && value.stringValue().isEmpty() ? draft.blanks() : value;
        }
        ObjectNode object = object(value, below(name, place));
        if (!object.isEmpty()) {
            return object;
        }
        return keepsMeaning || name.equals("dataSources") ? draft.emptyObject() : null;
    }

    private ArrayNode array(JsonNode list, Place place) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : list) {
            array.add(
                    element.isObject()
                            ? object(element, place)
                            : element.isArray() && !element.isEmpty() ? array(element, place) : element);
        }
        return array;
    }

    private static Place below(String name, Place place) {
        return name.equals("actions")
                ? Place.ACTIONS
                : place == Place.ACTIONS && name.equals("inputs") ? Place.INPUTS : place;
    }
}
