package io.github.sentinelcontent.kql.function.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters in the query part of a URL. */
final class QueryParameters {
    private QueryParameters() {}

    /** Values by name, in the order of the query; a name without value has the empty text, of equal names the last counts. */
    static Map<String, Object> of(String query) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                parameters.put(
                        PercentText.decode(name), equals < 0 ? "" : PercentText.decode(pair.substring(equals + 1)));
            }
        }
        return Collections.unmodifiableMap(parameters);
    }
}
