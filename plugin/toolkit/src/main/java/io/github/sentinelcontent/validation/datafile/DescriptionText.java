package io.github.sentinelcontent.validation.datafile;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The description is the first thing a customer reads. */
final class DescriptionText extends DataFileCheck {
    private static final int MOST = 5000;

    private static final Pattern OPEN_LINK =
            Pattern.compile("\\]\\([^)\\n]*(?:\\n|$)|\\[[^\\]\\[\\n]*\\(https?://[^)\\s]*\\)");
    private static final Pattern DEPENDS =
            Pattern.compile("(?i)(?:takes? a dependency|is dependent) on the following technolog");
    private static final Pattern HEADING = Pattern.compile("(?i)underlying microsoft technologies used");

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
                reporter.report(node, "Description does not name Microsoft Sentinel", "say what it does for it");
            }
            checkDependencies(node, reporter);
            Matcher link = OPEN_LINK.matcher(text);
            while (link.find()) {
                reporter.report(
                        node.locate(link.start(), link.end() - link.start()),
                        "a link in Description is not closed",
                        "write [text](https://…)");
            }
        });
    }

    /** Customers look for the services that a solution brings along, and for their costs, below this heading. */
    private static void checkDependencies(ScalarNode node, Reporter reporter) {
        Matcher depends = DEPENDS.matcher(node.text());
        if (depends.find() && !HEADING.matcher(node.text()).find()) {
            reporter.report(
                    node.locate(depends.start(), depends.end() - depends.start()),
                    "Description names dependencies without the heading 'Underlying Microsoft Technologies used'",
                    "write **Underlying Microsoft Technologies used:** above them");
        }
    }
}
