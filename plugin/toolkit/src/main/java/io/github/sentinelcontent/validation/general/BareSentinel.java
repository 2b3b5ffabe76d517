package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In the package the product has its whole name. */
final class BareSentinel implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-013",
            "bare-sentinel",
            "descriptions of the package say Microsoft Sentinel and not Sentinel alone");

    private static final String TEMPLATE = "description|descriptionMarkdown";
    private static final String WIZARD = "description|text";
    private static final String WORD = "Sentinel";
    private static final Pattern BARE = Pattern.compile("(^|[^\\w/.-])Sentinel($|[^\\w/-])");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        if (!context.solution().folderName().contains("SentinelOne")) {
            PackagedTexts.file(context, "mainTemplate.json").ifPresent(file -> check(file, false, reporter));
            PackagedTexts.file(context, "createUiDefinition.json").ifPresent(file -> check(file, true, reporter));
        }
    }

    /** The old name in the form of the wizard has checks of its own. */
    private static void check(SourceFile file, boolean isWizard, Reporter reporter) {
        if (!mayStandAlone(file.text())) {
            return;
        }
        for (PackagedTexts.Text text : PackagedTexts.of(file, isWizard ? WIZARD : TEMPLATE)) {
            Matcher bare = BARE.matcher(text.written());
            while (text.written().contains(WORD) && bare.find()) {
                int start = text.start() + bare.start() + bare.group(1).length();
                boolean isOldName = isWizard && file.text().regionMatches(true, start - 6, "Azure ", 0, 6);
                if (!file.text().startsWith("Microsoft ", start - 10) && !isOldName) {
                    reporter.reportMendable(
                            standsAlone(bare) ? INFO.severity() : Severity.WARNING,
                            file.location(start, start + 8),
                            "the text says Sentinel alone",
                            "say Microsoft Sentinel",
                            "Microsoft Sentinel");
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
