package io.github.sentinelcontent.validation.general;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Comparator;

/** A link with a language shows everyone that language; without one the site chooses. */
final class LocaleInLink implements Check {
    private static final CheckInfo INFO =
            CheckInfo.error("SEN-GEN-010", "locale-in-link", "links to Microsoft's documentation name no language");

    private static final Pattern LINK =
            Pattern.compile("(?i)https?://(docs|azure|learn)\\.microsoft\\.com/([a-z]{2}-[a-z]{2})(?:[^a-zA-Z0-9-]|$)");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        context.solution().sources().values().stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .filter(file -> !file.path().startsWith("../"))
                .forEach(file -> check(file, reporter));
    }

    private static void check(SourceFile file, Reporter reporter) {
        if (!file.text().contains("microsoft.com/")) {
            return;
        }
        Matcher matcher = LINK.matcher(file.text());
        while (matcher.find()) {
            boolean learn = matcher.group(1).equalsIgnoreCase("learn");
            reporter.report(
                    learn ? Severity.WARNING : INFO.severity(),
                    file.location(matcher.start(2), matcher.end(2)),
                    "the link names the language " + matcher.group(2),
                    "remove '" + matcher.group(2) + "/'");
        }
    }
}
