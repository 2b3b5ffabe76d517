package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Set;

/** The marketplace shows forms of two kinds only. */
final class UserInterfaceHandler extends UserInterfaceCheck {
    private static final Set<String> HANDLERS = Set.of("Microsoft.Azure.CreateUIDef", "Microsoft.Compute.MultiVm");

    UserInterfaceHandler() {
        super(CheckInfo.error("SEN-UI-002", "handler", "the handler is Microsoft.Azure.CreateUIDef"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        String handler = root.text("handler").orElse("");
        if (!HANDLERS.contains(handler)) {
            reporter.report(
                    Place.of(root, "handler"),
                    handler.isEmpty() ? "'handler' is missing" : "handler '" + handler + "' is not allowed",
                    "write Microsoft.Azure.CreateUIDef");
        }
    }
}
