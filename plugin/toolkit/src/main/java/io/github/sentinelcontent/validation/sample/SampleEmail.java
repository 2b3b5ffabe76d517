package io.github.sentinelcontent.validation.sample;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Addresses of people do not belong into a public repository. */
final class SampleEmail implements Check {
    private static final CheckInfo INFO =
            CheckInfo.error("SEN-SMP-002", "email", "e-mail addresses of sample data are made up");

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+'-]+@((?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,})");
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(.*\\.)?(example\\.(com|org|net)|[^.]+\\.(test|example|invalid)|test|example|invalid)");
    private static final int MOST = 5;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (SourceFile file : SampleFiles.of(context)) {
            Set<String> seen = new HashSet<>();
            Matcher matcher = ADDRESS.matcher(file.text());
            while (matcher.find() && seen.size() < MOST) {
                String address = matcher.group().toLowerCase(Locale.ROOT);
                if (!address.equals("sanitized@sanitized.com")
                        && !RESERVED.matches(matcher.group(1))
                        && seen.add(address)) {
                    reporter.report(
                            file.location(matcher.start(), matcher.end()),
                            "the e-mail address '" + matcher.group() + "' may be of a person",
                            "write sanitized@sanitized.com");
                }
            }
        }
    }
}
