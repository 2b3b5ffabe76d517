package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.MappingNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a codeless connector gets its data: the {@code kind} of its poller, in any capitals. */
enum PollerKind {
    REST_API_POLLER("RestApiPoller", new RestPoller()),
    WEB_SOCKET("WebSocket", new RestPoller()),
    PUSH("Push", new PushPoller()),
    GCP("GCP", new GcpPoller()),
    AMAZON_WEB_SERVICES_S3("AmazonWebServicesS3", new AwsS3Poller()),
    PURVIEW_AUDIT("PurviewAudit", new PurviewAuditPoller());

    private final String text;
    private final PollerForm form;

    PollerKind(String text, PollerForm form) {
        this.text = text;
        this.form = form;
    }

    /** Returns the kind of a poller, if it can be packaged. */
    static Optional<PollerKind> of(MappingNode poller) {
        String kind = poller.text("kind").orElse("");
        return Arrays.stream(values())
                .filter(value -> value.text.equalsIgnoreCase(kind))
                .findFirst();
    }

    /** Returns the names of the kinds that can be packaged. */
    static String names() {
        return Arrays.stream(values()).map(kind -> kind.text).collect(Collectors.joining(", "));
    }

    PollerForm form() {
        return form;
    }

    /** The other kinds may fill a table that the service has a rule for. */
    boolean needsRule() {
        return this == REST_API_POLLER;
    }
}
