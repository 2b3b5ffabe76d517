package io.github.sentinelcontent.validation.fix;

import io.github.sentinelcontent.finding.Finding;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the only value that a key may have. */
final class PrescribedValue implements Fix {
    private static final Map<String, String> VALUES = Map.of(
            "SEN-WB-001", "Notebook/1.0",
            "SEN-WB-002",
                    "https://github.com/Microsoft/Application-Insights-Workbooks/blob/master/schema/workbook.json",
            "SEN-PA-005", "Microsoft Sentinel Parser",
            "SEN-SD-006", "SolutionMetadata.json",
            "SEN-UI-002", "Microsoft.Azure.CreateUIDef",
            "SEN-UI-005", "[location()]",
            "SEN-MT-016", "securestring");

    @Override
    public Set<String> checks() {
        return VALUES.keySet();
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        return text.scalar(finding).flatMap(scalar -> text.replace(scalar, VALUES.get(finding.id())));
    }
}
