package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The description is the first thing a customer reads. */
final class DescriptionText extends DataFileCheck {
    private static final int MOST = 5000;

    DescriptionText() {
        super(CheckInfo.warning(
                "SEN-SD-010",
                "description",
                "Description is not empty, at most 5000 characters, and names Microsoft Sentinel"));
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        root.scalar("Description").ifPresent(node -> {
            String text = node.text();
            if (text.isBlank()) {
                reporter.report(node, "Description is empty", null);
            } else if (text.length() > MOST) {
                reporter.report(node, "Description has " + text.length() + " characters, allowed are " + MOST, null);
            } else if (!text.contains("Microsoft Sentinel")) {
                reporter.report(node, "Description does not name Microsoft Sentinel", null);
            }
        });
    }
}
