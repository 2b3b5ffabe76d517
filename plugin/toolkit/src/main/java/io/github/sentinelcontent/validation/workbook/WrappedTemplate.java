package io.github.sentinelcontent.validation.workbook;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.Optional;

/** The packager takes the file as the workbook. */
final class WrappedTemplate extends WorkbookCheck {
    WrappedTemplate() {
        super(CheckInfo.warning(
                "SEN-WB-009", "wrapped-template", "the file is the workbook itself, not an ARM template around it"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        MappingNode root = workbook.root().orElseThrow();
        wrapping(root)
                .ifPresent(entry -> reporter.report(
                        entry.key(),
                        "'" + entry.name() + "' belongs to an ARM template or gallery file around a workbook",
                        "save the workbook from the advanced editor as Gallery Template"));
    }

    /** What shows that a file is not the workbook itself but something around it. */
    static Optional<MappingEntry> wrapping(MappingNode root) {
        return root.entry("resources")
                .or(() -> root.entry("serializedData"))
                .or(() -> root.mapping("properties").flatMap(properties -> properties.entry("serializedData")));
    }
}
