package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.content.DataFileSection;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/**
 * A listed file that is missing is not packaged; one in other capitals is found on Windows only. Paths that lead out of
 * the solution are for {@link EntryForm} to report.
 */
final class FileExists extends DataFileCheck {
    FileExists() {
        super(CheckInfo.error("SEN-SD-003", "file-exists", "every listed file exists, with this spelling"));
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        for (DataFileSection section : file.sections()) {
            section.entries().forEach(entry -> check(entry, reporter));
        }
    }

    private static void check(DataFileEntry entry, Reporter reporter) {
        if (entry.hasOtherSuffix()) {
            reporter.report(
                    Severity.WARNING,
                    entry.location(),
                    "there is no file '" + entry.text() + "'; '"
                            + entry.target().path() + "' is packaged",
                    "write '" + entry.target().path() + "'");
            return;
        }
        switch (entry.target().status()) {
            case FOUND -> {}
            case WRONG_CASE ->
                reporter.report(
                        Severity.WARNING,
                        entry.node().location(),
                        "'" + entry.text() + "' differs in capitals from the file on disk",
                        "write '" + entry.target().path() + "'");
            case MISSING -> reporter.report(entry.node(), "there is no file '" + entry.text() + "'", null);
            case NOT_A_FILE ->
                reporter.report(entry.node(), "'" + entry.text() + "' is a folder, expected is a file", null);
            case OUTSIDE -> {}
        }
    }
}
