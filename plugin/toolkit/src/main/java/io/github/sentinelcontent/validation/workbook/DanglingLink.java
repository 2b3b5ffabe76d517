package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.Set;
import java.util.stream.Stream;

/** A step that waits for a parameter which nothing sets is never shown, or shows another time. */
final class DanglingLink extends WorkbookCheck {
    DanglingLink() {
        super(CheckInfo.warning(
                "SEN-WB-013",
                "dangling-link",
                "parameters named by time contexts, conditions of visibility and links exist and are used"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        WorkbookNames names = WorkbookNames.of(workbook);
        Set<String> used = names.used();
        for (MappingNode mapping : names.mappings()) {
            mapping.scalar("timeContextFromParameter")
                    .ifPresent(name -> check("timeContextFromParameter", name, names, reporter));
            mapping.scalar("cellValue")
                    .filter(name -> mapping.text("linkTarget")
                            .filter("parameter"::equals)
                            .isPresent())
                    .filter(name -> !name.text().isBlank() && !used.contains(name.text()))
                    .ifPresent(name -> reporter.report(
                            name,
                            "the link sets '" + name.text() + "', which nothing in the workbook uses",
                            NearestName.slip(name.text(), used)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse(null)));
            Stream.concat(
                            mapping.mapping("conditionalVisibility").stream(),
                            mapping.items("conditionalVisibilities").stream()
                                    .flatMap(node -> node.asMapping().stream()))
                    .flatMap(condition -> condition.scalar("parameterName").stream())
                    .forEach(name -> check("conditionalVisibility", name, names, reporter));
        }
    }

    private static void check(String key, ScalarNode name, WorkbookNames names, Reporter reporter) {
        if (!name.isNull() && !name.text().isBlank() && !names.knows(name.text())) {
            reporter.report(
                    name,
                    key + " refers to '" + name.text() + "', which is no parameter of the workbook",
                    NearestName.of(name.text(), names.all())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
    }
}
