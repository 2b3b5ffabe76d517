package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** An entry leads to its workbook. */
final class TemplateFile extends MetadataCheck {
    TemplateFile() {
        super(CheckInfo.error(
                "SEN-WM-008",
                "template-exists",
                "templateRelativePath is the name of a file in Workbooks of the repository or of a solution"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        Set<String> names = names(entries);
        for (WorkbookMetadata entry : entries.entries()) {
            entry.node()
                    .scalar("templateRelativePath")
                    .filter(path -> !path.text().isBlank())
                    .ifPresent(path -> check(path, names, reporter));
        }
    }

    private static void check(ScalarNode path, Set<String> names, Reporter reporter) {
        if (path.text().contains("/") || path.text().contains("\\")) {
            reporter.report(path, "templateRelativePath '" + path.text() + "' is a path and not a file name", null);
        } else if (!names.isEmpty() && !names.contains(path.text())) {
            reporter.report(
                    path,
                    "templateRelativePath refers to '" + path.text() + "', which no folder Workbooks has",
                    names.stream()
                            .filter(path.text()::equalsIgnoreCase)
                            .findFirst()
                            .map(found -> "did you mean '" + found + "'?")
                            .orElse(null));
        }
    }

    /** All workbook files; none when a checkout is only there in part, which its empty folder Workbooks shows. */
    private static Set<String> names(MetadataEntries entries) {
        Set<String> names = new HashSet<>();
        for (SourceFolder folder : entries.folders()) {
            boolean checkout =
                    entries.context().isEmpty() || folder != entries.folders().get(0);
            int before = names.size();
            folder.files().stream()
                    .filter(path -> path.startsWith("Workbooks/")
                            && path.toLowerCase(Locale.ROOT).endsWith(".json")
                            && !path.endsWith("/WorkbooksMetadata.json"))
                    .forEach(path -> names.add(path.substring(path.lastIndexOf('/') + 1)));
            if (checkout && names.size() == before && entries.context().isEmpty()) {
                return Set.of();
            }
            folder.files().stream()
                    .filter(path -> path.startsWith("Solutions/")
                            && path.toLowerCase(Locale.ROOT).contains("/workbook")
                            && path.toLowerCase(Locale.ROOT).endsWith(".json"))
                    .forEach(path -> names.add(path.substring(path.lastIndexOf('/') + 1)));
        }
        return names;
    }
}
