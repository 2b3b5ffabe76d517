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

    private static final String HOST = ".microsoft.com/";
    private static final int BEFORE = 14;
    private static final int AFTER = HOST.length() + 6;

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
        String text = file.text();
        for (int at = text.indexOf(HOST); at >= 0; at = text.indexOf(HOST, at + 1)) {
            // the expression is costly on whole files, and a link is short before its language
            int from = Math.max(0, at - BEFORE);
            Matcher matcher = LINK.matcher(text.substring(from, Math.min(text.length(), at + AFTER)));
            if (matcher.find()) {
                boolean learn = matcher.group(1).equalsIgnoreCase("learn");
                reporter.report(
                        learn ? Severity.WARNING : INFO.severity(),
                        file.location(from + matcher.start(2), from + matcher.end(2)),
                        "the link names the language " + matcher.group(2),
                        "remove '" + matcher.group(2) + "/'");
            }
        }
    }
}
