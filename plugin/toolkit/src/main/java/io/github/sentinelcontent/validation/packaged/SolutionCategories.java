package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Optional;

/** The content hub lists the solution under categories that it has. */
final class SolutionCategories extends SolutionProperties {
    private static final List<String> DOMAINS = ReferenceLines.read("content-hub-domains.txt");
    private static final List<String> VERTICALS = ReferenceLines.read("content-hub-verticals.txt");

    SolutionCategories() {
        super(CheckInfo.error(
                "SEN-MT-005", "categories", "the solution has a domain, and only categories of the content hub"));
    }

    @Override
    void check(MappingNode properties, DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Optional<MappingNode> categories = properties.mapping("categories");
        List<DocumentNode> domains =
                categories.map(node -> node.items("domains")).orElse(List.of());
        if (domains.isEmpty()) {
            reporter.report(Place.of(properties, "categories"), "the solution has no domain", null);
        }
        check("domain", domains, DOMAINS, reporter);
        check("vertical", categories.map(node -> node.items("verticals")).orElse(List.of()), VERTICALS, reporter);
    }

    private static void check(String what, List<DocumentNode> values, List<String> allowed, Reporter reporter) {
        for (DocumentNode value : values) {
            String text = value.asScalar().map(scalar -> scalar.text()).orElse("");
            if (!allowed.contains(text)) {
                reporter.report(
                        value,
                        "'" + text + "' is not a " + what + " of the content hub",
                        NearestName.of(text, allowed)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("allowed are " + String.join(", ", allowed)));
            }
        }
    }
}
