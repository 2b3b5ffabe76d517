package io.github.sentinelcontent.packaging;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Connectors into which the source pushes: they only say which application may do so. */
final class PushPoller implements PollerForm {

    @Override
    public void fill(ObjectNode properties, PollerDraft draft) {
        ObjectNode auth = properties.path("auth") instanceof ObjectNode given ? given : properties.putObject("auth");
        for (String member : List.of("appId", "servicePrincipalId")) {
            String spelled = Placeholders.spelled(auth, member);
            if (!auth.has(spelled) || Placeholders.isIn(auth.get(spelled))) {
                auth.put(spelled, "[[parameters('auth')." + member + "]");
            }
        }
    }
}
