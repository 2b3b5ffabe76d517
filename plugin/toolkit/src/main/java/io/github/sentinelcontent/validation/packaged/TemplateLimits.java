package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;

/**
 * Azure refuses templates beyond these limits.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits">
 *     template limits</a>
 */
final class TemplateLimits extends TemplateCheck {
    private static final int MAX_BYTES = 4 << 20;
    private static final int MAX_PARAMETERS = 256;
    private static final int MAX_VARIABLES = 512;
    private static final int MAX_RESOURCES = 800;
    private static final int MAX_OUTPUTS = 64;

    TemplateLimits() {
        super(CheckInfo.error(
                "SEN-MT-019",
                "limits",
                "the template has at most 4 MB, 256 parameters, 512 variables, 800 resources and 64 outputs"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        SourceFile file = template.root().file();
        if (file.sizeBytes() > MAX_BYTES) {
            reporter.report(
                    file.location(),
                    "mainTemplate.json has " + file.sizeBytes() + " bytes, allowed are " + MAX_BYTES,
                    "divide the solution, or shorten its largest workbooks and playbooks");
        }
        counts(template.root(), Severity.ERROR, reporter);
        template.innerTemplates().forEach(inner -> counts(inner, Severity.INFO, reporter));
        for (TemplateExpression expression : template.expressions()) {
            int length = expression.node().text().length() - expression.shift();
            if (length > ArmReading.MAX_LENGTH) {
                reporter.report(
                        expression.node(),
                        "the expression has " + length + " characters, allowed are " + ArmReading.MAX_LENGTH,
                        null);
            }
        }
    }

    private static void counts(MappingNode template, Severity severity, Reporter reporter) {
        count(template, "parameters", MAX_PARAMETERS, severity, reporter);
        count(template, "variables", MAX_VARIABLES, severity, reporter);
        count(template, "resources", MAX_RESOURCES, severity, reporter);
        count(template, "outputs", MAX_OUTPUTS, severity, reporter);
    }

    private static void count(MappingNode template, String section, int max, Severity severity, Reporter reporter) {
        int count = template.get(section).map(TemplateLimits::size).orElse(0);
        if (count > max) {
            reporter.report(
                    severity,
                    Place.of(template, section).location(),
                    "the template has " + count + " " + section + ", allowed are " + max,
                    "divide the solution");
        }
    }

    private static int size(DocumentNode node) {
        return node.asMapping()
                .map(mapping -> mapping.entries().size())
                .or(() -> node.asSequence().map(sequence -> sequence.items().size()))
                .orElse(0);
    }
}
