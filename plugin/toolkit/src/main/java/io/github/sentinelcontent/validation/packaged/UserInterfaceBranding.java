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

/** The form names the product as it is called. */
final class UserInterfaceBranding extends UserInterfaceCheck {
    private static final Pattern OLD = Pattern.compile("Azure Sentinel");

    UserInterfaceBranding() {
        super(CheckInfo.error("SEN-UI-008", "branding", "the form says Microsoft Sentinel, not Azure Sentinel"));
    }

    @Override
    void check(MappingNode root, SolutionPackage pack, Reporter reporter) {
        visit(root, reporter);
    }

    private static void visit(DocumentNode node, Reporter reporter) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> visit(entry.value(), reporter));
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> visit(item, reporter));
        } else if (node instanceof ScalarNode scalar) {
            Matcher old = OLD.matcher(scalar.text());
            while (old.find()) {
                reporter.report(
                        Severity.ERROR,
                        scalar.locate(old.start(), old.end() - old.start()),
                        "the product is called Microsoft Sentinel",
                        "write Microsoft Sentinel");
            }
        }
    }
}
