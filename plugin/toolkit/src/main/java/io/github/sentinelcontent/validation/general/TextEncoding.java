package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.SourceProblem.Kind;
import io.github.sentinelcontent.validation.CheckInfo;

/** Editors and tools read such files in different ways. */
final class TextEncoding extends ProblemCheck {
    TextEncoding() {
        super(CheckInfo.warning(
                "SEN-GEN-005",
                "encoding",
                "text is UTF-8 without byte order mark and NUL, with one sort of line ends"));
    }

    @Override
    boolean reports(SourceProblem problem) {
        return problem.kind() == Kind.ENCODING || problem.kind() == Kind.LINE_ENDS;
    }
}
