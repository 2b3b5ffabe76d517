package io.github.sentinelcontent.validation.connector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataConnectorCheck;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The portal shows the description as Markdown. */
final class PageMarkdown extends DataConnectorCheck {
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(\\s[^>]*)?/?>");
    private static final Pattern OPEN_LINK = Pattern.compile("\\]\\([^)\\n]*(\\n|$)");

    PageMarkdown() {
        super(CheckInfo.warning(
                "SEN-DC-019",
                "markdown",
                "the links of the description are closed, and it has no HTML but img and br"));
    }

    @Override
    protected void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        connector.ui().flatMap(page -> page.scalar("descriptionMarkdown")).ifPresent(text -> check(text, reporter));
    }

    private static void check(ScalarNode node, Reporter reporter) {
        Matcher tag = TAG.matcher(node.text());
        while (tag.find()) {
            if (!tag.group(1).equalsIgnoreCase("img") && !tag.group(1).equalsIgnoreCase("br")) {
                reporter.report(
                        node.locate(tag.start(), tag.end() - tag.start()),
                        "HTML in descriptionMarkdown: " + tag.group(),
                        "write Markdown");
            }
        }
        Matcher link = OPEN_LINK.matcher(node.text());
        while (link.find()) {
            reporter.report(
                    node.locate(link.start(), link.end() - link.start()),
                    "a link in descriptionMarkdown is not closed",
                    "add the closing parenthesis");
        }
    }
}
