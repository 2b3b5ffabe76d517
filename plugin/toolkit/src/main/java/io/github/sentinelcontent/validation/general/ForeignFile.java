package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.validation.CheckInfo;

/** Links that lead out of the solution and files that cannot be read are not content. */
final class ForeignFile extends ProblemCheck {
    static final CheckInfo INFO = CheckInfo.error(
            "SEN-GEN-021", "foreign-file", "every file is readable, inside of the solution, and belongs to it");

    ForeignFile() {
        super(INFO);
    }

    @Override
    boolean reports(SourceProblem problem) {
        return !isJson(problem.location().file())
                && !isYaml(problem.location().file())
                && !OF_TEXT.contains(problem.kind());
    }
}
