package io.github.sentinelcontent.validation.packaged;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the template declares is used in one of its expressions; a family of two checks.
 *
 * <p>In a package that lacks an item, what belongs to the item is a warning: the item is what is missing.
 */
final class UnusedNames extends TemplateCheck {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

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
        for (TemplateExpression expression : template.expressions()) {
            List<String> names = expression.names(section);
            if (names.size() < expression.calls(section).size()) {
                return; // a name that is put together may be any of them
            }
            used.addAll(names);
            if (!expression.reading().problems().isEmpty()) {
                addQuoted(expression.node().text(), used);
            }
        }
        Severity severity = PackageComplete.lacksItem(template, pack) ? Severity.WARNING : Severity.ERROR;
        List<MappingEntry> declared =
                template.root().mapping(section).map(node -> node.entries()).orElse(List.of());
        for (MappingEntry entry : declared) {
            String name = entry.name();
            if (!used.contains(name) && !name.startsWith("__") && !name.equals("copy")) {
                reporter.report(
                        severity,
                        entry.key().location(),
                        what + " '" + name + "' is not used",
                        "remove it, or refer to it where it belongs");
            }
        }
    }

    /** An expression with a fault cannot be read, but what it means to use is not unused. */
    private static void addQuoted(String text, Set<String> used) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            used.add(quoted.group(1));
        }
    }
}
