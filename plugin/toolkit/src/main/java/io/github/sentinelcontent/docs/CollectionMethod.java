package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.DataConnector;
import java.util.Locale;

/** How a connector collects its data, as far as its definition tells. */
enum CollectionMethod {
    AZURE_FUNCTION("Azure Function"),
    CCF("CCF"),
    CCF_PUSH("CCF Push"),
    MMA("MMA"),
    AMA("AMA"),
    NATIVE("Native"),
    AZURE_DIAGNOSTICS("Azure Diagnostics"),
    REST_API("REST API"),
    UNKNOWN_CUSTOM_LOG("Unknown (Custom Log)"),
    UNKNOWN("Unknown");

    private final String title;

    CollectionMethod(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The method of a connector; the first sign that is found counts, from sure ones to weak ones. */
    static CollectionMethod of(DataConnector connector) {
        String title = connector.name().orElse("");
        if (title.contains("AMA") || title.contains("Azure Monitor Agent")) {
            return AMA;
        }
        if (title.contains("Legacy Agent")) {
            return MMA;
        }
        String file = connector.source().fileName().toLowerCase(Locale.ROOT);
        if (file.contains("functionapp") || file.contains("function_app")) {
            return AZURE_FUNCTION;
        }
        String text = connector.source().text();
        if (connector.shape() == ConnectorShape.CODELESS || connector.shape() == ConnectorShape.POLLING) {
            return text.contains("\"Push\"") ? CCF_PUSH : CCF;
        }
        return byText(connector, text.toLowerCase(Locale.ROOT));
    }

    private static CollectionMethod byText(DataConnector connector, String text) {
        if (text.contains("diagnostic settings") || text.contains("microsoft.insights/diagnosticsettings")) {
            return AZURE_DIAGNOSTICS;
        }
        if (connector.id().orElse("").contains("CCF")
                || connector.id().orElse("").contains("CCP")) {
            return CCF;
        }
        if (text.contains("azure function")) {
            return AZURE_FUNCTION;
        }
        if (text.contains("\"sentinelresourceprovider\"")
                || text.contains("\"office365\"")
                || text.contains("\"mcasdatatypes\"")) {
            return NATIVE;
        }
        if (text.contains("azure monitor agent")) {
            return AMA;
        }
        if (text.contains("omsagent") || text.contains("log analytics agent") || text.contains("installagent")) {
            return MMA;
        }
        if (text.contains("rest api") || text.contains("webhook") || text.contains("push")) {
            return REST_API;
        }
        return text.contains("_cl") ? UNKNOWN_CUSTOM_LOG : UNKNOWN;
    }
}
