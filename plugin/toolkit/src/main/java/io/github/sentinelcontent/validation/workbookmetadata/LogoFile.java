package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gallery shows the logo beside the title. */
final class LogoFile extends MetadataCheck {
    private static final List<String> FOLDERS = List.of("Workbooks/Images/Logos", "Workbooks/Images/Logo", "Logos");

    /** The logo of the service itself, which the gallery has. */
    private static final String OF_THE_SERVICE = "Azure_Sentinel.svg";

    LogoFile() {
        super(CheckInfo.error("SEN-WM-006", "logo-exists", "the logo is there, in exactly these capitals"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        List<List<String>> folders = entries.namesIn(FOLDERS);
        if (folders.isEmpty()) {
            return;
        }
        for (WorkbookMetadata entry : entries.entries()) {
            entry.node()
                    .scalar("logoFileName")
                    .filter(name -> !name.text().isBlank() && !name.text().equals(OF_THE_SERVICE))
                    .filter(name -> folders.stream().noneMatch(names -> names.contains(name.text())))
                    .ifPresent(name -> reporter.report(
                            name,
                            "logoFileName refers to '" + name.text() + "', which the folders of logos do not have",
                            otherCapitals(name, folders)));
        }
    }

    static @Nullable String otherCapitals(ScalarNode name, List<List<String>> folders) {
        return folders.stream()
                .flatMap(List::stream)
                .filter(name.text()::equalsIgnoreCase)
                .findFirst()
                .map(found -> "did you mean '" + found + "'?")
                .orElse(null);
    }
}
