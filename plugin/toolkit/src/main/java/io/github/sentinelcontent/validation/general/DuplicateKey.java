package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.SourceProblem.Kind;
import io.github.sentinelcontent.validation.CheckInfo;

/** Readers disagree on which of the two values counts. */
final class DuplicateKey extends ProblemCheck {
    DuplicateKey() {
        super(CheckInfo.error("SEN-GEN-003", "duplicate-key", "no mapping has a key twice"));
    }

    @Override
    boolean reports(SourceProblem problem) {
        return problem.kind() == Kind.DUPLICATE_KEY;
    }
}
