package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.ConnectorDataType;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way in which the events of a connector arrive, as far as it decides about permissions.
 *
 * <p>Source: dataConnectorValidator and permissionsChecker in {@code .script} of the Azure-Sentinel repository.
 */
enum ConnectorCategory {
    /** Common Event Format over an agent. */
    CEF("a CEF connector", List.of(Need.workspace("read and write permissions are required."), Need.KEYS)),
    /** Syslog over an agent. */
    SYSLOG(
            "a Syslog connector",
            List.of(new Need(
                    "Microsoft.OperationalInsights/workspaces",
                    "Workspace",
                    Set.of("write", "delete"),
                    "write permission is required."))),
    /** A function app that the user deploys. */
    FUNCTION_APP(
            "a connector with a function app",
            List.of(Need.workspace("read and write permissions on the workspace are required."), Need.KEYS)),
    /** The product sends its events to a custom table itself. */
    REST_API("a REST API connector", List.of(Need.workspace("read and write permissions are required."), Need.KEYS));

    private final String label;
    private final List<Need> needs;

    ConnectorCategory(String label, List<Need> needs) {
        this.label = label;
        this.needs = needs;
    }

    /**
     * A permission on a resource provider.
     *
     * @param permissions names that are true
     * @param text how the portal explains it
     */
    record Need(String provider, String displayName, Set<String> permissions, String text) {
        static final Need KEYS = new Need(
                "Microsoft.OperationalInsights/workspaces/sharedKeys",
                "Keys",
                Set.of("action"),
                "read permissions to shared keys for the workspace are required. [See the documentation to learn more"
                        + " about workspace keys](https://docs.microsoft.com/azure/azure-monitor/platform/agent-windows"
                        + "#obtain-workspace-id-and-key).");

        static Need workspace(String text) {
            return new Need(
                    "Microsoft.OperationalInsights/workspaces", "Workspace", Set.of("write", "read", "delete"), text);
        }
    }

    /** What to call a connector of this category. */
    String label() {
        return label;
    }

    /** The resource providers that the template of the category names, in order. */
    List<Need> needs() {
        return needs;
    }

    /** The category by the first data type; empty for those without a rule on permissions. */
    static Optional<ConnectorCategory> of(DataConnector connector, MappingNode page) {
        String name = firstDataType(connector);
        if (name.contains("CommonSecurityLog")) {
            return Optional.of(CEF);
        }
        if (name.contains("Syslog")) {
            return Optional.of(SYSLOG);
        }
        if (!name.endsWith("_CL")) {
            return Optional.empty();
        }
        Optional<DocumentNode> steps = page.get("instructionSteps");
        String text = steps.map(node -> node.toJson().toString()).orElse("");
        if (text.contains("[Deploy To Azure]")) {
            return Optional.of(FUNCTION_APP);
        }
        boolean agent = (name.contains("meraki") || name.contains("vCenter")) && text.contains("\"InstallAgent\"");
        return Optional.of(agent ? SYSLOG : REST_API);
    }

    /** Upstream skips connectors of event tables, and files whose suffix is in capitals. */
    static boolean isSkippedUpstream(DataConnector connector) {
        return firstDataType(connector).contains("Event") || !connector.path().endsWith(".json");
    }

    private static String firstDataType(DataConnector connector) {
        return connector.dataTypes().stream()
                .findFirst()
                .flatMap(ConnectorDataType::name)
                .map(ScalarNode::text)
                .orElse("");
    }
}
