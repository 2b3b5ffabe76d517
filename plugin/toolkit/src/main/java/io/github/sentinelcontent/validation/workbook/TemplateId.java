package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.Optional;

/** The portal finds the template of a saved workbook by it. */
final class TemplateId extends WorkbookCheck {
    TemplateId() {
        super(CheckInfo.warning(
                "SEN-WB-004", "template-id", "fromTemplateId begins with sentinel- and is unique in the solution"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        Optional<ScalarNode> id = id(workbook);
        if (WrappedTemplate.wrapping(workbook.root().orElseThrow()).isPresent()) {
            return;
        }
        if (id.isEmpty()) {
            reporter.report(
                    workbook.root().orElseThrow().entries().get(0).key(),
                    "'fromTemplateId' is missing",
                    "write \"fromTemplateId\": \"sentinel-" + workbook.file().baseName() + "\"");
            return;
        }
        if (!id.get().text().startsWith("sentinel-")) {
            reporter.report(id.get(), "fromTemplateId '" + id.get().text() + "' does not begin with sentinel-", null);
        }
        for (Workbook other : context.solution().items(Workbook.class)) {
            if (other.path().compareTo(workbook.path()) < 0
                    && id(other).filter(o -> o.text().equals(id.get().text())).isPresent()) {
                reporter.report(
                        id.get(),
                        "'" + id.get().text() + "' is already used at "
                                + id(other).orElseThrow().location(),
                        "give each workbook an id of its own");
            }
        }
    }

    private static Optional<ScalarNode> id(Workbook workbook) {
        return workbook.root()
                .flatMap(root -> root.scalar("fromTemplateId"))
                .filter(id -> !id.text().isBlank());
    }
}
