package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A repository is checked out on Windows too. */
final class PortablePath implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-GEN-018", "portable-path", "the path of every file can be used on Windows, Linux and macOS");

    private static final int LONGEST = 200;
    private static final String REFUSED = "<>:\"?*|";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        String before = "Solutions/" + context.solution().folderName() + "/";
        Map<String, String> seen = new HashMap<>();
        for (String path : context.solution().folder().files()) {
            String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            fault(path, before, other)
                    .ifPresent(fault -> reporter.report(
                            SourceLocation.ofFile(path), "the path is not portable: " + fault, "rename the file"));
        }
    }

    private static Optional<String> fault(String path, String before, @Nullable String other) {
        if (other != null) {
            return Optional.of("it differs from " + other + " in capitals only");
        }
        Optional<String> refused = path.chars()
                .filter(c -> REFUSED.indexOf(c) >= 0)
                .mapToObj(c -> "it holds " + (char) c)
                .findFirst();
        if (refused.isPresent()) {
            return refused;
        }
        for (String name : path.split("/")) {
            if (name.endsWith(".") || name.endsWith(" ")) {
                return Optional.of("'" + name + "' ends with a " + (name.endsWith(".") ? "dot" : "blank"));
            }
        }
        int length = before.length() + path.length();
        return length > LONGEST
                ? Optional.of("it has " + length + " characters from the root of the repository, at most " + LONGEST)
                : Optional.empty();
    }
}
