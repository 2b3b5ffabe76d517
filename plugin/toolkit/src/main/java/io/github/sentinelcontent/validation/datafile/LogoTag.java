package io.github.sentinelcontent.validation.datafile;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The logo stands in the portal as it is written here. */
final class LogoTag extends DataFileCheck {
    private static final String RAW = "https://raw.githubusercontent.com/Azure/Azure-Sentinel/master/";
    private static final Pattern IMAGE =
            Pattern.compile("(?is)<img\\s+src\\s*=\\s*\"([^\"]+)\"([^<>]*?)/?>(?:\\s*</img>)?");

    LogoTag() {
        super(CheckInfo.error(
                "SEN-SD-008", "logo-tag", "Logo is one img element with an https source, 75 px wide and high"));
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        root.scalar("Logo").filter(node -> !node.isNull()).ifPresent(node -> check(node, reporter));
    }

    private static void check(ScalarNode logo, Reporter reporter) {
        Matcher matcher = IMAGE.matcher(logo.text().strip());
        if (!matcher.matches()) {
            reporter.report(
                    logo,
                    "Logo '" + logo.text().strip() + "' is not one img element",
                    "write <img src=\"https://…\" width=\"75px\" height=\"75px\">");
            return;
        }
        String source = matcher.group(1);
        if (!source.startsWith("https://")) {
            reporter.report(logo, "the source of the logo '" + source + "' does not begin with https://", null);
        } else if (source.contains("/blob/")) {
            reporter.report(
                    logo,
                    "the source of the logo is a page of GitHub, not the image",
                    "use https://raw.githubusercontent.com/… without /blob/");
        } else if (!source.startsWith(RAW)) {
            reporter.report(
                    Severity.WARNING,
                    logo.location(),
                    "the logo does not come from the Azure-Sentinel repository: " + source,
                    "put it into Logos and use " + RAW + "Logos/…");
        }
        String size = matcher.group(2);
        if (!size.contains("width=\"75px\"") || !size.contains("height=\"75px\"")) {
            reporter.report(
                    Severity.WARNING,
                    logo.location(),
                    "the logo is not 75px wide and high",
                    "write width=\"75px\" height=\"75px\"");
        }
    }
}
