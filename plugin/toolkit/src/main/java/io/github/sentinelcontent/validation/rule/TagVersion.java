package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A tag names a version of an ASIM schema that exists; the JSON Schema checks the form of tags. */
final class TagVersion extends AnalyticRuleCheck {
    private static final Map<String, String> CURRENT = ReferenceLines.read("asim-schemas.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(cells -> "asim" + cells[0].toLowerCase(Locale.ROOT), cells -> cells[1]));

    TagVersion() {
        super(CheckInfo.warning("SEN-AR-062", "tags-form", "Each tag is text or a known ASIM schema with its version"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.root().stream()
                .flatMap(root -> root.items("tags").stream())
                .flatMap(tag -> tag.asMapping().stream())
                .forEach(tag -> check(tag, reporter));
    }

    private static void check(MappingNode tag, Reporter reporter) {
        String schema = tag.text("Schema").orElse("");
        String current = CURRENT.get(schema.toLowerCase(Locale.ROOT));
        if (current == null) {
            return;
        }
        tag.scalar("SchemaVersion")
                .filter(version -> isAbove(version, current))
                .ifPresent(version -> reporter.report(
                        version,
                        schema + " has no version " + version.text() + "; the newest is " + current,
                        "write " + current));
    }

    private static boolean isAbove(ScalarNode version, String current) {
        return version.text().matches("\\d+\\.\\d+(\\.\\d+)?")
                && Version.parse(version.text()).compareTo(Version.parse(current)) > 0;
    }
}
