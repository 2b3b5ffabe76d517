package io.github.sentinelcontent.packaging;

import tools.jackson.databind.node.ObjectNode;

/** Connectors that read from a subscription of Google Cloud Pub/Sub. */
final class GcpPoller implements PollerForm {

    @Override
    public void fill(ObjectNode properties, PollerDraft draft) {
        draft.replaceRequired(properties, "connectorDefinitionName", 3);
        draft.replaceRequired(properties, "dataType", 3);
        draft.replaceRequired(draft.object(properties, "dcrConfig"), "streamName", 3);
        ObjectNode auth = draft.object(properties, "auth");
        draft.replaceRequired(auth, "serviceAccountEmail", 4);
        draft.replaceRequired(auth, "projectNumber", 1);
        draft.replaceRequired(auth, "workloadIdentityProviderId", 4);
        ObjectNode request = draft.object(properties, "request");
        draft.replaceRequired(request, "projectId", 4);
        draft.replaceRequiredList(request, "subscriptionNames", 3);
    }
}
