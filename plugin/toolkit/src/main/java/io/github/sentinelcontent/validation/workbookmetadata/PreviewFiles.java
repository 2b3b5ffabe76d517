package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The gallery shows the previews before a workbook is saved. */
final class PreviewFiles extends MetadataCheck {
    private static final List<String> FOLDERS = List.of("Workbooks/Images/Preview", "Workbooks/Images/Previews");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    PreviewFiles() {
        super(CheckInfo.error(
                "SEN-WM-007", "preview-exists", "each preview is there, in exactly these capitals, and is a PNG file"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        List<List<String>> folders = entries.namesIn(FOLDERS);
        if (folders.isEmpty()) {
            return;
        }
        for (WorkbookMetadata entry : entries.entries()) {
            for (DocumentNode node : entry.node().items("previewImagesFileNames")) {
                node.asScalar()
                        .filter(name -> name.text().toLowerCase(Locale.ROOT).endsWith(".png"))
                        .ifPresent(name -> check(name, folders, entries, reporter));
            }
        }
    }

    private static void check(ScalarNode name, List<List<String>> folders, MetadataEntries entries, Reporter reporter) {
        if (folders.stream().noneMatch(names -> names.contains(name.text()))) {
            reporter.report(
                    name,
                    "previewImagesFileNames refers to '" + name.text() + "', which the folders of previews do not have",
                    LogoFile.otherCapitals(name, folders));
        } else if (bytes(name.text(), entries).filter(PreviewFiles::isPng).isEmpty()) {
            reporter.report(name, "the preview '" + name.text() + "' is not a PNG file", "save it as PNG");
        }
    }

    private static Optional<byte[]> bytes(String name, MetadataEntries entries) {
        for (SourceFolder folder : entries.folders()) {
            for (String path : FOLDERS) {
                if (folder.resolve(path + "/" + name).isFile()) {
                    return folder.readBytes(path + "/" + name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }
}
