package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form names the product as it is called. What SEN-GEN-012 and SEN-GEN-013 say of its texts is not said again.
 */
final class UserInterfaceBranding extends UserInterfaceCheck {
    private static final Pattern OLD = Pattern.compile("(?i)Azure Sentinel");
    private static final Pattern BARE = Pattern.compile("(?:^|\\s)(Sentinel)(?:\\s|$)");

    /** SEN-GEN-013 looks at these. */
    private static final Set<String> TEXTS = Set.of("text", "description");

    UserInterfaceBranding() {
        super(CheckInfo.error("SEN-UI-008", "branding", "the form says Microsoft Sentinel, not Azure Sentinel"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        Optional<ScalarNode> description = root.mapping("parameters")
                .flatMap(parameters -> parameters.mapping("config"))
                .flatMap(config -> config.mapping("basics"))
                .flatMap(basics -> basics.scalar("description"));
        visit("", root, description.orElse(null), reporter);
    }

    /** @param described the description of the solution, which SEN-GEN-012 looks at */
    private static void visit(String key, DocumentNode node, @Nullable ScalarNode described, Reporter reporter) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> visit(entry.name(), entry.value(), described, reporter));
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> visit(key, item, described, reporter));
        } else if (node instanceof ScalarNode scalar
                && scalar != described
                && scalar.text().contains("entinel")) {
            Matcher old = OLD.matcher(scalar.text());
            while (old.find()) {
                report(scalar, old.start(), old.end(), reporter);
            }
            Matcher bare = BARE.matcher(TEXTS.contains(key) ? "" : scalar.text());
            while (bare.find()) {
                int start = bare.start(1);
                boolean named = scalar.text().startsWith("Microsoft ", start - 10)
                        || scalar.text().regionMatches(true, start - 6, "Azure ", 0, 6);
                if (!named) {
                    report(scalar, start, bare.end(1), reporter);
                }
            }
        }
    }

    private static void report(ScalarNode scalar, int start, int end, Reporter reporter) {
        reporter.reportMendable(
                Severity.ERROR,
                scalar.locate(start, end - start),
                "the product is called Microsoft Sentinel",
                "write Microsoft Sentinel",
                "Microsoft Sentinel");
    }
}
