package io.github.sentinelcontent.validation.general;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** In the package the product has its whole name. */
final class BareSentinel implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-013",
            "bare-sentinel",
            "descriptions of the package say Microsoft Sentinel and not Sentinel alone");

    private static final Pattern TEMPLATE =
            Pattern.compile("\"(?:description|descriptionMarkdown)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final String WORD = "Sentinel";
    private static final Pattern WIZARD =
            Pattern.compile("\"(?:description|text)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern BARE = Pattern.compile("(^|[^\\w/.-])Sentinel($|[^\\w/-])");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Solution solution = context.solution();
        if (!solution.folderName().contains("SentinelOne")) {
            PackagedFile.read(solution, "mainTemplate.json").ifPresent(file -> check(file, TEMPLATE, reporter));
            PackagedFile.read(solution, "createUiDefinition.json").ifPresent(file -> check(file, WIZARD, reporter));
        }
    }

    private static void check(SourceFile file, Pattern texts, Reporter reporter) {
        if (!mayStandAlone(file.text())) {
            return;
        }
        Matcher text = texts.matcher(file.text());
        while (text.find()) {
            int from = text.start(1);
            if (!text.group(1).contains("Sentinel")) {
                continue;
            }
            Matcher bare = BARE.matcher(text.group(1));
            while (bare.find()) {
                int start = from + bare.start() + bare.group(1).length();
                if (!file.text().startsWith("Microsoft ", start - 10)) {
                    reporter.report(
                            standsAlone(bare) ? INFO.severity() : Severity.WARNING,
                            file.location(start, start + 8),
                            "the text says Sentinel alone",
                            "say Microsoft Sentinel");
                }
            }
        }
    }

    /** Spares the search for descriptions when every mention has the right word before it, or is part of another. */
    private static boolean mayStandAlone(String text) {
        for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            boolean isPart = Character.isLetterOrDigit(before) || "_/.-".indexOf(before) >= 0;
            if (!isPart && !text.startsWith("Microsoft ", at - 10)) {
                return true;
            }
        }
        return false;
    }

    /** Upstream looks for the word between blanks only. */
    private static boolean standsAlone(Matcher word) {
        return (word.group(1) + word.group(2)).isBlank();
    }
}
