package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.SourceProblem.Kind;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
import java.util.Set;

/** Reports what hindered reading: the reader finds it, a check gives it id and severity. */
abstract class ProblemCheck implements Check {
    /** Kinds that a check of their own reports, whatever the file. */
    static final Set<Kind> OF_TEXT =
            Set.of(Kind.DUPLICATE_KEY, Kind.ENCODING, Kind.LINE_ENDS, Kind.FOLDER_NAME, Kind.WRONG_CASE);

    private final CheckInfo info;

    ProblemCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (SourceProblem problem : context.solution().problems()) {
            if (reports(problem)) {
                reporter.report(problem.location(), problem.message(), problem.hint());
            }
        }
    }

    /** Whether this check is the one for the problem. */
    abstract boolean reports(SourceProblem problem);

    static boolean isJson(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    static boolean isYaml(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }
}
