package io.github.sentinelcontent.validation.logo;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on the text of each logo of a solution. */
abstract class LogoCheck implements Check {
    private final CheckInfo info;

    LogoCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Logos.of(context).forEach(logo -> check(logo, reporter));
    }

    /** Looks at one logo. */
    abstract void check(SourceFile logo, Reporter reporter);

    /** Reports each stretch of the text that a pattern finds; the message is about the text of its first group. */
    static void reportEach(Pattern pattern, SourceFile logo, String message, String hint, Reporter reporter) {
        Matcher matcher = pattern.matcher(logo.text());
        while (matcher.find()) {
            reporter.report(
                    logo.location(matcher.start(1), matcher.end(1)), message.replace("{}", matcher.group(1)), hint);
        }
    }
}
