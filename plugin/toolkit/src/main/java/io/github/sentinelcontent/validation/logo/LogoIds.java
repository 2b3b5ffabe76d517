package io.github.sentinelcontent.validation.logo;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Many logos stand on one page, on which an id may stand only once. */
final class LogoIds extends LogoCheck {
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern GUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:url\\(\\s*[\"']?#|(?:xlink:)?href\\s*=\\s*[\"']#)([^\"')]+)");

    LogoIds() {
        super(CheckInfo.error("SEN-LG-006", "id-guid", "each id of a logo is a GUID and stands once"));
    }

    @Override
    void check(SourceFile logo, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        Matcher matcher = ID.matcher(logo.text());
        while (matcher.find()) {
            String id = matcher.group(1);
            if (!GUID.matches(id)) {
                reporter.report(
                        logo.location(matcher.start(1), matcher.end(1)),
                        "id '" + id + "' is not a GUID",
                        "write a random GUID, also where it is referred to");
            } else if (!seen.add(id.toLowerCase(Locale.ROOT))) {
                reporter.report(
                        logo.location(matcher.start(1), matcher.end(1)),
                        "id '" + id + "' stands twice",
                        "write another GUID");
            }
        }
        Matcher reference = REFERENCE.matcher(logo.text());
        while (reference.find()) {
            String id = reference.group(1);
            if (!logo.text().contains("id=\"" + id + "\"") && !logo.text().contains("id='" + id + "'")) {
                reporter.report(
                        Severity.WARNING,
                        logo.location(reference.start(1), reference.end(1)),
                        "nothing has the id '" + id + "' that is referred to",
                        "write the id as it is given");
            }
        }
    }
}
