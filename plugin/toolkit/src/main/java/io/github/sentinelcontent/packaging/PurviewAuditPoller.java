package io.github.sentinelcontent.packaging;

import tools.jackson.databind.node.ObjectNode;

/** Connectors that read the audit log of Microsoft Purview in the user's own tenant, without signing in. */
final class PurviewAuditPoller implements PollerForm {

    @Override
    public void fill(ObjectNode properties, PollerDraft draft) {
        Placeholders placeholders = draft.placeholders();
        placeholders.replace(properties, "connectorDefinitionName", 1);
        String tenant = Placeholders.spelled(properties, "TenantId");
        if (!properties.has(tenant) || Placeholders.isIn(properties.get(tenant))) {
            properties.put(tenant, "[[subscription().tenantId]");
        }
        String source = Placeholders.spelled(properties, "SourceType");
        placeholders.replace(properties, source, 1);
        if (!properties.has(source)) {
            properties.put(source, "CopilotGeneral");
        }
        String dataTypes = Placeholders.spelled(properties, "DataTypes");
        placeholders.replace(properties, dataTypes, 1);
        if (!properties.has(dataTypes)) {
            properties.putObject(dataTypes).putObject("Logs").put("state", "Enabled");
        }
        placeholders.replace(properties, "request", 1);
    }
}
