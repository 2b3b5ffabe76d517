package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/** The region that the customer chose reaches the template. */
final class LocationOutput extends UserInterfaceCheck {

    LocationOutput() {
        super(CheckInfo.error("SEN-UI-005", "location-output", "the output location is [location()]"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        Optional<MappingNode> parameters = root.mapping("parameters");
        Optional<MappingNode> outputs = parameters.flatMap(node -> node.mapping("outputs"));
        String location = outputs.flatMap(node -> node.text("location")).orElse("");
        if (!location.replace(" ", "").equals("[location()]")) {
            reporter.report(
                    Place.of(outputs.or(() -> parameters).orElse(root), "location"),
                    location.isEmpty()
                            ? "the output 'location' is missing"
                            : "the output 'location' is '" + location + "'",
                    "write \"location\": \"[location()]\"");
        }
    }
}
