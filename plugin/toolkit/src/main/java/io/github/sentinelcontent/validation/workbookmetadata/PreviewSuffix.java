package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Locale;

/** Previews are PNG files. */
final class PreviewSuffix extends MetadataCheck {
    PreviewSuffix() {
        super(CheckInfo.error("SEN-WM-004", "preview-png", "the name of each preview ends in .png"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        for (WorkbookMetadata entry : entries.entries()) {
            for (DocumentNode node : entry.node().items("previewImagesFileNames")) {
                node.asScalar()
                        .filter(name -> !name.text().toLowerCase(Locale.ROOT).endsWith(".png"))
                        .ifPresent(name -> reporter.report(
                                name.text().isEmpty() ? Severity.WARNING : Severity.ERROR,
                                name.location(),
                                "the name of the preview '" + name.text() + "' does not end in .png",
                                "rename the file and the entry"));
            }
        }
    }
}
