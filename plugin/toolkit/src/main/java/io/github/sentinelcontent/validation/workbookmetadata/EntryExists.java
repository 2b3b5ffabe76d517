package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.content.WorkbooksMetadata;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The packaging tool takes title, description and key of a workbook from its entry. */
final class EntryExists extends WorkbookCheck {
    EntryExists() {
        super(CheckInfo.error(
                "SEN-WM-011", "entry-exists", "each listed workbook has an entry in WorkbooksMetadata.json"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        boolean known = context.solution()
                .workbooksMetadata()
                .filter(metadata -> !hasStrayEntry(metadata, context))
                .isPresent();
        List<WorkbookMetadata> all = context.solution()
                .workbooksMetadata()
                .map(WorkbooksMetadata::entries)
                .orElse(List.of());
        if (known
                && workbook.listed()
                && workbook.metadata().isEmpty()
                && MetadataEntries.meant(workbook, context, all).isEmpty()) {
            reporter.report(
                    workbook.file().entry().location(),
                    "WorkbooksMetadata.json has no entry with the templateRelativePath '"
                            + workbook.source().fileName() + "'",
                    "add one with key, title and description");
        }
    }

    /** An entry of the solution's own file that leads to no workbook is for SEN-WM-008 to report. */
    private static boolean hasStrayEntry(WorkbooksMetadata metadata, SolutionContext context) {
        boolean own = !metadata.document().source().path().startsWith("..");
        Set<String> names = context.solution().items(Workbook.class).stream()
                .map(workbook -> workbook.source().fileName())
                .collect(Collectors.toSet());
        return own
                && metadata.entries().stream()
                        .anyMatch(entry -> entry.templateRelativePath()
                                .filter(path -> !names.contains(path))
                                .isPresent());
    }
}
