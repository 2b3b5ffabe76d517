package io.github.sentinelcontent.kql.bind;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plugins that a run on given rows cannot have, and why. */
final class RefusedPlugins {
    private static final String CALLS = "calls another service";
    private static final String CODE = "runs code of another language";
    private static final String STORAGE = "reads storage outside of the query";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("ai_chat_completion", CALLS),
            Map.entry("ai_chat_completion_prompt", CALLS),
            Map.entry("ai_embed_text", CALLS),
            Map.entry("ai_embeddings", CALLS),
            Map.entry("azure_digital_twins_query_request", CALLS),
            Map.entry("cosmosdb_sql_request", CALLS),
            Map.entry("csharp", CODE),
            Map.entry("dax_request", CALLS),
            Map.entry("execute_query", CALLS),
            Map.entry("execute_show_command", CALLS),
            Map.entry("external_datatable", STORAGE),
            Map.entry("http_request", CALLS),
            Map.entry("http_request_post", CALLS),
            Map.entry("infer_storage_schema", STORAGE),
            Map.entry("infer_storage_schema_with_suggestions", STORAGE),
            Map.entry("mysql_request", CALLS),
            Map.entry("postgresql_request", CALLS),
            Map.entry("python", CODE),
            Map.entry("r", CODE),
            Map.entry("sql_request", CALLS));

    private RefusedPlugins() {}

    /** What the plugin does that a run on given rows never does; null for all other plugins. */
    static @Nullable String reason(String plugin) {
        return REASONS.get(plugin);
    }
}
