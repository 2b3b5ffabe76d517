package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Locale;

/** The banner says which parser the queries need, and where it is. */
final class RequirementBanner extends ConnectorPageCheck {
    RequirementBanner() {
        super(CheckInfo.warning(
                "SEN-DC-014",
                "requirement-banner",
                "additionalRequirementBanner says that there is a Kusto function and links to it"));
    }

    @Override
    void check(DataConnector connector, MappingNode page, Reporter reporter) {
        page.scalar("additionalRequirementBanner")
                .filter(banner -> !banner.isNull() && !banner.text().isBlank())
                .ifPresent(banner -> check(banner, reporter));
    }

    private static void check(ScalarNode banner, Reporter reporter) {
        String text = banner.text().toLowerCase(Locale.ROOT);
        if (!text.contains("kusto function")) {
            reporter.report(banner, "additionalRequirementBanner does not say 'this Kusto Function'", null);
        } else if (!text.contains("http")) {
            reporter.report(banner, "additionalRequirementBanner has no link", "link to the parser");
        }
    }
}
