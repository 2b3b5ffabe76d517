package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Set;

/** Content is placed in the region of the workspace. */
final class LocationPresent extends TemplateCheck {
    private static final Set<String> PLACED = Set.of(
            "contenttemplates",
            "contentpackages",
            "templatespecs",
            "versions",
            "dataconnectors",
            "dataconnectordefinitions",
            "workbooks",
            "workflows",
            "connections");

    LocationPresent() {
        super(CheckInfo.error("SEN-MT-013", "location-present", "resources that are placed in a region say in which"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        for (MappingNode resource : template.resources()) {
            if (PLACED.contains(DeploymentTemplate.shortType(resource))
                    && resource.text("location").filter(text -> !text.isBlank()).isEmpty()) {
                reporter.report(
                        Place.of(resource, "location"),
                        "'location' is missing in a resource of type "
                                + resource.text("type").orElse(""),
                        "add \"location\": \"[parameters('workspace-location')]\"");
            }
        }
    }
}
