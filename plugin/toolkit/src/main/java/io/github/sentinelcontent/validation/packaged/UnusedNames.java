package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the template declares is used in one of its expressions; a family of two checks. */
final class UnusedNames extends TemplateCheck {
    private final String section;
    private final String what;

    private UnusedNames(CheckInfo info, String section, String what) {
        super(info);
        this.section = section;
        this.what = what;
    }

    static UnusedNames ofParameters() {
        return new UnusedNames(
                CheckInfo.error("SEN-MT-010", "unused-parameter", "every parameter of the template is used"),
                "parameters",
                "parameter");
    }

    static UnusedNames ofVariables() {
        return new UnusedNames(
                CheckInfo.error("SEN-MT-011", "unused-variable", "every variable of the template is used"),
                "variables",
                "variable");
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        template.expressions().forEach(expression -> used.addAll(expression.names(section)));
        List<MappingEntry> declared =
                template.root().mapping(section).map(node -> node.entries()).orElse(List.of());
        for (MappingEntry entry : declared) {
            String name = entry.name();
            if (!used.contains(name) && !name.startsWith("__") && !name.equals("copy")) {
                reporter.report(
                        entry.key(),
                        what + " '" + name + "' is not used",
                        "remove it, or refer to it where it belongs");
            }
        }
    }
}
