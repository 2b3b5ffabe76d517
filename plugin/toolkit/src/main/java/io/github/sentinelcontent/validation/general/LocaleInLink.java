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
import java.util.stream.Stream;

/** A link with a language shows everyone that language; without one the site chooses. */
final class LocaleInLink implements Check {
    private static final CheckInfo INFO =
            CheckInfo.error("SEN-GEN-010", "locale-in-link", "links to Microsoft's documentation name no language");

    private static final Pattern LINK =
            Pattern.compile("(?i)https?://(docs|azure|learn)\\.microsoft\\.com/([a-z]{2}-[a-z]{2})(?:[^a-zA-Z0-9-]|$)");

    private static final String HOST = "icrosoft.com/";
    private static final int BEFORE = 16;
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
                .forEach(file -> check(file, true, reporter));
        Stream.of(
                        context.committedPackage().mainTemplate(),
                        context.committedPackage().userInterface())
                .flatMap(document -> document.stream())
                .forEach(document -> check(document.source(), false, reporter));
    }

    private static void check(SourceFile file, boolean isSource, Reporter reporter) {
        String text = file.text();
        for (int at = text.indexOf(HOST); at >= 0; at = text.indexOf(HOST, at + 1)) {
            // the expression is costly on whole files, and a link is short before its language
            int from = Math.max(0, at - BEFORE);
            Matcher matcher = LINK.matcher(text.substring(from, Math.min(text.length(), at + AFTER)));
            if (matcher.find()) {
                Severity severity = matcher.group(1).equalsIgnoreCase("learn") ? Severity.WARNING : INFO.severity();
                int start = from + matcher.start(2);
                int end = from + matcher.end(2);
                boolean isFolder = end < text.length() && text.charAt(end) == '/';
                String message = "the link names the language " + matcher.group(2);
                String hint = "remove '" + matcher.group(2) + "/'";
                if (isSource) {
                    reporter.reportMendable(
                            severity, file.location(start, isFolder ? end + 1 : end), message, hint, "");
                } else {
                    reporter.report(severity, file.location(start, end), message, hint);
                }
            }
        }
    }
}
