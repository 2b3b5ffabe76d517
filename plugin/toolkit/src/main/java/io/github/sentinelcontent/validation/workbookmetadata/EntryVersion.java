package io.github.sentinelcontent.validation.workbookmetadata;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** Versions are compared number by number. That one of a changed workbook rises, another class of the id says. */
final class EntryVersion extends MetadataCheck {
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern SHORT = Pattern.compile("\\d+(\\.\\d+)?");

    EntryVersion() {
        super(CheckInfo.error(
                "SEN-WM-009",
                "version-raised",
                "the version of the metadata entry of a workbook is like 1.0.0 and rises when the workbook changes"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        for (WorkbookMetadata entry : entries.entries()) {
            entry.node()
                    .scalar("version")
                    .filter(version -> !version.isNull() && !VERSION.matches(version.text()))
                    .ifPresent(version -> reporter.report(
                            SHORT.matches(version.text()) ? Severity.WARNING : Severity.ERROR,
                            version.location(),
                            "version '" + version.text() + "' is not like 1.0.0",
                            "write three numbers"));
        }
    }
}
