package io.github.sentinelcontent.packaging;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Connectors that are told of new files in Amazon S3 by a queue. */
final class AwsS3Poller implements PollerForm {

    private static final int MIN_LENGTH = 3;

    @Override
    public void fill(ObjectNode properties, PollerDraft draft) {
        draft.replaceRequired(draft.object(draft.object(properties, "dataTypes"), "logs"), "state", MIN_LENGTH);
        ObjectNode rule = draft.object(properties, "dcrConfig");
        if (draft.controls().choosesStream()) {
            choose(rule, "streamName", "[[parameters('streamName')[0]]");
            choose(properties, "destinationTable", "[[concat(parameters('streamName')[0],'_CL')]");
            draft.parameters().addPlaceholder("streamName", CodelessParameters.list());
        } else {
            draft.replaceRequired(rule, "streamName", MIN_LENGTH);
            draft.replaceRequired(properties, "destinationTable", MIN_LENGTH);
        }
        draft.replaceRequired(properties, "roleArn", MIN_LENGTH);
        draft.replaceRequiredList(properties, "sqsUrls", MIN_LENGTH);
        fillFormat(properties.path("dataFormat"), draft);
    }

    /** Authors may have written an expression of their own. */
    private static void choose(ObjectNode parent, String member, String expression) {
        if (!parent.path(member).asString("").startsWith("[")) {
            parent.put(member, expression);
        }
    }

    /** The template checks of Azure take an empty text and a blank for mistakes. */
    private static void fillFormat(JsonNode dataFormat, PollerDraft draft) {
        if (dataFormat instanceof ObjectNode format) {
            String name = Placeholders.spelled(format, "format");
            if (format.path(name).asString("json").isEmpty()) {
                format.put(name, "json");
            }
            String delimiter = Placeholders.spelled(format, "CsvDelimiter");
            if (format.path(delimiter).asString("").equals(" ")) {
                format.set(delimiter, draft.template().blank());
            }
        }
    }
}
