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
    private static final Pattern OPEN_TEXT =
            Pattern.compile("\\[[^\\]\\[()\\n]*\\(https?://[^)\\s]*\\)[^\\]\\n]*(\\n|$|\\[)");
    private static final Pattern OPEN_LINK = Pattern.compile("\\]\\([^)\\n]*(\\n|$)");

    PageMarkdown() {
        super(CheckInfo.warning(
                "SEN-DC-019",
                "markdown",
                "the links of the description are closed, it has no HTML but img and br, and the picture exists"));
    }

    @Override
    protected void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        connector.ui().flatMap(page -> page.scalar("descriptionMarkdown")).ifPresent(text -> check(text, reporter));
        connector.ui().flatMap(page -> page.scalar("logo")).ifPresent(logo -> checkLogo(logo, context, reporter));
    }

    /** A bare name is one of the portal's own pictures; a path is one of a file. */
    private static void checkLogo(ScalarNode logo, SolutionContext context, Reporter reporter) {
        String path = logo.text().replaceFirst("^(\\./|/)", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean written = path.indexOf('/') >= 0 && path.indexOf(':') < 0 && !path.startsWith("<");
        boolean found = context.solution().folder().files().contains(path)
                || context.repository().logos().contains(name);
        boolean inCheckout = path.startsWith("Logos/");
        if (written && !found && !(inCheckout && context.repository().logos().isEmpty())) {
            reporter.report(logo, "there is no file '" + path + "'", "add the picture, or remove the key");
        }
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
        Matcher text = OPEN_TEXT.matcher(node.text());
        while (text.find()) {
            reporter.report(
                    node.locate(text.start(), 1),
                    "the text of a link in descriptionMarkdown is not closed",
                    "write ] before the parenthesis");
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
