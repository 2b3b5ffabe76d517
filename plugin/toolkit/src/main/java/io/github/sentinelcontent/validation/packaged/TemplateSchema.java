package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;

/** The template says which form it has. */
final class TemplateSchema extends TemplateCheck {
    private static final Pattern SCHEMA = Pattern.compile(
            "(?i)https://schema\\.management\\.azure\\.com/schemas/(2014-04-01-preview|2015-01-01|2018-05-01|2019-04-01|2019-08-01)"
                    + "/deploymentTemplate\\.json#?");
    private static final String EXAMPLE =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    TemplateSchema() {
        super(CheckInfo.error("SEN-MT-001", "schema", "mainTemplate.json has $schema, contentVersion and resources"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        MappingNode root = template.root();
        for (String key : new String[] {"$schema", "contentVersion", "resources"}) {
            if (root.get(key).isEmpty()) {
                reporter.report(Place.of(root), "'" + key + "' is missing in mainTemplate.json", null);
            }
        }
        root.text("$schema")
                .filter(schema -> !SCHEMA.matches(schema))
                .ifPresent(schema -> reporter.report(
                        Place.of(root, "$schema"),
                        "$schema '" + schema + "' is not that of a deployment template",
                        "write " + EXAMPLE));
        root.get("resources")
                .filter(node -> node.asSequence().isEmpty())
                .ifPresent(node -> reporter.report(node, "'resources' is not a list", null));
    }
}
