package io.github.sentinelcontent.validation.hunting;

import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Analysts pick a hunting query by its name and description. */
final class HuntingName extends HuntingCheck {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 255;

    HuntingName() {
        super(CheckInfo.warning(
                "SEN-HQ-003", "name-style", "A hunting query has a brief name and a description that says more"));
    }

    @Override
    void check(HuntingQuery query, SolutionContext context, Reporter reporter) {
        query.scalar("name").filter(name -> !name.isNull()).ifPresent(name -> {
            String text = name.text().strip();
            if (text.length() > LONGEST_NAME) {
                reporter.report(name, "name has " + text.length() + " characters, allowed is at most 100", null);
            }
            if (text.endsWith(".")) {
                reporter.report(name, "name ends with a full stop", "remove it");
            }
        });
        query.scalar("description").filter(description -> !description.isNull()).ifPresent(description -> {
            String text = description.text().strip();
            if (query.name().map(String::strip).filter(text::equalsIgnoreCase).isPresent()) {
                reporter.report(description, "description repeats the name", "say what the query looks for and why");
            }
            if (text.length() > LONGEST_DESCRIPTION) {
                reporter.report(
                        Severity.INFO,
                        description.location(),
                        "description has " + text.length() + " characters, better at most " + LONGEST_DESCRIPTION,
                        null);
            }
        });
    }
}
