package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.validation.CheckInfo;

/** Links that lead out of the solution and files that cannot be read are not content. */
final class ForeignFile extends ProblemCheck {
    ForeignFile() {
        super(CheckInfo.error(
                "SEN-GEN-021", "foreign-file", "every file of the solution is a readable file inside of its folder"));
    }

    @Override
    boolean reports(SourceProblem problem) {
        return !isJson(problem.location().file())
                && !isYaml(problem.location().file())
                && !OF_TEXT.contains(problem.kind());
    }
}
