package io.github.sentinelcontent.validation.sample;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.general.SecretShapes;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What tells whose logs these were. */
final class PersonalData implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-SMP-003",
            "personal-data",
            "sample data hold no public address, host name, tenant or token of a customer");

    private static final Pattern ADDRESS = Pattern.compile("\\b(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern VERSION = Pattern.compile("(?i)(version|release|build|agent|engine|firmware)[^,]*$");
    private static final Pattern NOT_PUBLIC =
            Pattern.compile("(10|127|0|22[4-9]|2[3-5]\\d)\\..*|192\\.168\\..*|169\\.254\\..*"
                    + "|172\\.(1[6-9]|2\\d|3[01])\\..*|192\\.0\\.2\\..*|198\\.51\\.100\\..*|203\\.0\\.113\\..*|255\\..*"
                    + "|100\\.(6[4-9]|[789]\\d|1[01]\\d|12[0-7])\\..*");
    private static final Pattern TENANT = Pattern.compile(
            "(?i)\"[a-z_]*(?:tenant|subscription|workspace)_?id[a-z_]*\"\\s*:\\s*\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");
    private static final Pattern HOST = Pattern.compile(
            "(?i)\"[a-z_]*(?:computer|host_?name|dvchostname|fqdn)[a-z_]*\"\\s*:\\s*\"((?:[a-z0-9-]+\\.)+[a-z]{2,})\"");
    private static final Pattern RESERVED = Pattern.compile(
            "(?i).*(example\\.(com|org|net)|\\.(test|example|invalid|local|lan|internal)|contoso\\.com)");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (SourceFile file : SampleFiles.of(context)) {
            first(
                    ADDRESS,
                    0,
                    file,
                    PersonalData::isPublic,
                    "the public address '{}'",
                    "write one of 192.0.2.0/24",
                    reporter);
            first(
                    TENANT,
                    1,
                    file,
                    id -> !id.startsWith("00000000"),
                    "the id '{}' of a tenant",
                    "write another GUID",
                    reporter);
            first(
                    HOST,
                    1,
                    file,
                    host -> !RESERVED.matches(host),
                    "the host name '{}'",
                    "write host1.example.com",
                    reporter);
            SecretShapes.token(file.text())
                    .ifPresent(place -> reporter.report(
                            file.location(place[0], place[1]), "the sample data hold a token", "remove and revoke it"));
        }
    }

    /** One finding per kind and file: the hint is for all of them. */
    private static void first(
            Pattern pattern,
            int group,
            SourceFile file,
            Predicate<String> wanted,
            String message,
            String hint,
            Reporter reporter) {
        Matcher matcher = pattern.matcher(file.text());
        while (matcher.find()) {
            boolean version =
                    VERSION.matcher(before(file, matcher.start(group))).find();
            if (!version && wanted.test(matcher.group(group))) {
                reporter.report(
                        file.location(matcher.start(group), matcher.end(group)),
                        "the sample data hold " + message.replace("{}", matcher.group(group)),
                        hint + ", the same one wherever it stands");
                return;
            }
        }
    }

    /** What stands before a place on its line, as far as it tells what follows. */
    private static String before(SourceFile file, int at) {
        int from = Math.max(file.text().lastIndexOf('\n', at) + 1, at - 40);
        return file.text().substring(Math.min(from, at), at);
    }

    private static boolean isPublic(String address) {
        return Stream.of(address.split("\\.")).allMatch(part -> Integer.parseInt(part) < 256)
                && !NOT_PUBLIC.matches(address);
    }
}
