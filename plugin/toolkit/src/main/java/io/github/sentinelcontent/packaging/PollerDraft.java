package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.MappingNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A poller as it comes together.
 *
 * @param poller the resource as written
 * @param placeholders puts parameters in place of placeholders
 * @param parameters the parameters of the connector
 * @param controls the input controls on the page of the connector
 * @param template the template, for variables
 * @param problems what is wrong with the content
 */
record PollerDraft(
        MappingNode poller,
        Placeholders placeholders,
        CodelessParameters parameters,
        CodelessControls controls,
        TemplateDraft template,
        Problems problems) {

    /** Returns a member that is an object; its absence is reported, and an empty object returned. */
    ObjectNode object(ObjectNode parent, String member) {
        return parent.get(Placeholders.spelled(parent, member)) instanceof ObjectNode object
                ? object
                : missing(member, JsonNodeFactory.instance.objectNode());
    }

    /** Replaces the placeholders of a member; its absence is reported. */
    void replaceRequired(ObjectNode parent, String member, int minLength) {
        if (!parent.has(Placeholders.spelled(parent, member))) {
            missing(member, parent);
        }
        placeholders.replace(parent, member, minLength);
    }

    /** Replaces the placeholders of a member that is a list of texts; its absence is reported. */
    void replaceRequiredList(ObjectNode parent, String member, int minLength) {
        replaceRequired(parent, member, minLength);
        String spelled = Placeholders.spelled(parent, member);
        JsonNode value = parent.path(spelled);
        if (value.isString()) {
            parent.putArray(spelled).add(value);
        }
    }

    private ObjectNode missing(String member, ObjectNode result) {
        problems.add(
                PackagingRule.MISSING_VALUE,
                poller.file().location(poller.start(), poller.start()),
                "the poller has no '" + member + "'",
                "add '" + member + "' to the properties");
        return result;
    }
}
