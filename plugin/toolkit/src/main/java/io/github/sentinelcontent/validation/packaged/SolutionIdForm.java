package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Locale;
import java.util.Optional;

/** The content hub knows the solution by publisher and offer. */
final class SolutionIdForm extends TemplateCheck {
    private static final Pattern FORM = Pattern.compile("[^.]+\\.[^.]+");

    SolutionIdForm() {
        super(CheckInfo.error("SEN-MT-003", "solution-id", "the variable solutionId is publisher.offer in lower case"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Optional<MappingNode> variables = template.root().mapping("variables");
        Optional<String> id = variables.flatMap(node -> node.text("solutionId"));
        if (id.isEmpty()) {
            reporter.report(
                    Place.of(variables.filter(node -> !node.entries().isEmpty()).orElse(template.root())),
                    "the variable 'solutionId' is missing",
                    "add it as publisherId.offerId");
            return;
        }
        MappingNode at = variables.get();
        if (!FORM.matches(id.get())) {
            reporter.report(
                    Place.of(at, "solutionId"),
                    "solutionId '" + id.get() + "' is not of the form publisher.offer",
                    null);
        } else if (!id.get().equals(id.get().toLowerCase(Locale.ROOT))) {
            reporter.report(
                    Place.of(at, "solutionId"),
                    "solutionId '" + id.get() + "' has capital letters",
                    "write publisherId and offerId in lower case");
        }
    }
}
