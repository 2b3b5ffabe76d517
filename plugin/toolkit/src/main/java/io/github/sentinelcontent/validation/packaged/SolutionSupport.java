package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/** Customers find the support of the solution. */
final class SolutionSupport extends SolutionProperties {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    SolutionSupport() {
        super(CheckInfo.error(
                "SEN-MT-006", "support", "the support has a name and a well-formed e-mail address or link"));
    }

    @Override
    void check(MappingNode properties, DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Optional<MappingNode> support = properties.mapping("support");
        if (support.isEmpty()) {
            return;
        }
        DocumentNode place = Place.of(support.get());
        if (text(template, support.get(), "name").isEmpty()) {
            reporter.report(place, "the support has no name", null);
        }
        Optional<String> email = text(template, support.get(), "email");
        Optional<String> link = text(template, support.get(), "link");
        if (email.isEmpty() && link.isEmpty()) {
            reporter.report(place, "the support has neither e-mail address nor link", null);
        }
        email.filter(value -> !EMAIL.matches(value))
                .ifPresent(value -> reporter.report(
                        Place.of(support.get(), "email"), "email '" + value + "' is not an address", null));
        link.filter(value -> !LINK.matches(value))
                .ifPresent(value -> reporter.report(
                        Place.of(support.get(), "link"),
                        "link '" + value + "' is not an address",
                        "begin it with https://"));
    }

    private static Optional<String> text(DeploymentTemplate template, MappingNode support, String key) {
        return template.text(support, key).filter(text -> !text.isBlank());
    }
}
