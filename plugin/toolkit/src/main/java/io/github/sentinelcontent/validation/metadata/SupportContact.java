package io.github.sentinelcontent.validation.metadata;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** Somebody who needs support finds a name and a way to get in touch. */
final class SupportContact implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-SM-009", "support-contact", "support has a name and a well-formed e-mail address or link");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        MetadataChecks.root(context.solution())
                .flatMap(root -> root.mapping("support"))
                .filter(support -> !support.entries().isEmpty())
                .ifPresent(support -> check(support, reporter));
    }

    private static void check(MappingNode support, Reporter reporter) {
        Optional<ScalarNode> email = filled(support, "email");
        Optional<ScalarNode> link = filled(support, "link");
        if (filled(support, "name").isEmpty()) {
            reporter.report(support.entries().get(0).key(), "'name' is missing or empty in support", null);
        }
        if (email.isEmpty() && link.isEmpty()) {
            reporter.report(
                    support.entries().get(0).key(),
                    "support has neither 'email' nor 'link'",
                    "give at least one way to reach the support");
        }
        email.filter(node -> !EMAIL.matches(node.text()))
                .ifPresent(node -> reporter.report(node, "email '" + node.text() + "' is not an address", null));
        link.filter(node -> !LINK.matches(node.text()))
                .ifPresent(node -> reporter.report(
                        node, "link '" + node.text() + "' is not an address", "begin it with https://"));
        link.filter(node -> node.text().startsWith("http://"))
                .ifPresent(node -> reporter.report(
                        Severity.WARNING,
                        node.location(),
                        "link '" + node.text() + "' is not encrypted",
                        "use https://"));
    }

    private static Optional<ScalarNode> filled(MappingNode support, String key) {
        return support.scalar(key).filter(node -> !node.isNull() && !node.text().isBlank());
    }
}
