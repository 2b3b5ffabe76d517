package io.github.sentinelcontent.validation.logo;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** A logo is shown in the portal and must not act or load anything. */
final class ActiveContent extends LogoCheck {
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)(<script\\b|<foreignObject\\b|<!DOCTYPE\\b|<!ENTITY\\b|@import\\b|\\son[a-z]+\\s*=\\s*[\"']"
                    + "|(?:href|src)\\s*=\\s*[\"']\\s*(?:https?:|//|file:|javascript:)|url\\(\\s*[\"']?(?:https?:|//))");
    private static final Pattern VIEW =
            Pattern.compile("viewBox\\s*=\\s*[\"']\\s*([-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+))");

    ActiveContent() {
        super(CheckInfo.error("SEN-LG-007", "active-content", "a logo runs no script and loads nothing"));
    }

    @Override
    void check(SourceFile logo, Reporter reporter) {
        Matcher matcher = ACTIVE.matcher(logo.text());
        while (matcher.find()) {
            reporter.report(
                    logo.location(matcher.start(1), matcher.end(1)),
                    "'" + matcher.group(1).strip() + "' is not allowed in a logo",
                    "remove it");
        }
        Matcher view = VIEW.matcher(logo.text());
        if (view.find() && !view.group(2).equals(view.group(3))) {
            reporter.report(
                    Severity.INFO,
                    logo.location(view.start(1), view.end(1)),
                    "the picture is not square: " + view.group(2) + " by " + view.group(3),
                    "make width and height of the viewBox equal; it is shown with 75 by 75 pixels");
        }
    }
}
