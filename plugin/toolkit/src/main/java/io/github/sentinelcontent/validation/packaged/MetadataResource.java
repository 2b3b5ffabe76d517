package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/** A package has a resource that describes the solution and says who supports it. */
final class MetadataResource extends TemplateCheck {

    MetadataResource() {
        super(CheckInfo.error(
                "SEN-MT-004", "metadata-resource", "a resource stands for the solution and names its support"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Optional<MappingNode> resource = template.solutionResource();
        if (resource.isEmpty() && template.root().get("resources").isEmpty()) {
            return;
        }
        if (resource.isEmpty()) {
            reporter.report(
                    Place.of(template.root(), "resources"),
                    "no resource stands for the solution",
                    "add a contentPackages resource");
            return;
        }
        Optional<MappingNode> properties = resource.get().mapping("properties");
        if (properties.flatMap(node -> node.mapping("support")).isEmpty()) {
            reporter.report(
                    Place.of(properties.orElse(resource.get())),
                    "'support' is missing in the resource of the solution",
                    null);
        }
    }
}
